package com.example.presence;

import java.io.IOException;
import org.json.JSONObject;
import org.jsoup.Jsoup;

class Presence {
    String address(String token) throws IOException {
        String answer = Jsoup.connect("https://slack.com/api/rtm.start")
                .header("Authorization", "Bearer " + token)
                .ignoreContentType(true)
                .execute()
                .body();
        return new JSONObject(answer).getString("url");
    }

    String wish(String user) {
        return "{\"type\": \"presence_sub\", \"ids\": [\"" + user + "\"]}";
    }

    void onMessage(JSONObject event) {
        if ("presence_change".equals(event.getString("type"))) {
            System.out.println(event.getString("user") + " is " + event.getString("presence"));
        }
    }
}
