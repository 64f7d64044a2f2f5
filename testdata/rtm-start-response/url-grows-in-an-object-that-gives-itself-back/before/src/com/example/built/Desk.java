package com.example.built;

import java.io.IOException;
import org.json.JSONObject;

class Desk {
    int direct() throws IOException {
        JSONObject started = new Query().method("rtm.start").with("no_unreads", 1).get();
        return started.getJSONArray("ims").length();
    }

    int members() throws IOException {
        JSONObject list = new Query().method("users.list").with("include_locale", 1).get();
        return list.getJSONArray("users").length();
    }
}
