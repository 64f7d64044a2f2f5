package com.example.requests;

import java.io.IOException;

class Bot {
    String url(String token) throws IOException, InterruptedException {
        return new ApiRequest("rtm.connect").with("token", token).send().getString("url");
    }

    int people(String token) throws IOException, InterruptedException {
        ApiRequest list = new ApiRequest("users.list").with("token", token);
        return list.send().getJSONArray("users").length();
    }
}
