package com.example.requests;

import java.io.IOException;
import org.json.JSONObject;

class Bot {
    int people(String token) throws IOException, InterruptedException {
        JSONObject started =
                new ApiRequest("rtm.start").with("token", token).with("mpim_aware", "true").send();
        return started.getJSONArray("users").length();
    }

    String channel(String token) throws IOException, InterruptedException {
        ApiRequest history = new ApiRequest("conversations.info").with("token", token).with("include_locale", "true");
        return history.send().getJSONObject("channel").getString("id");
    }
}
