package com.example.names;

enum Endpoint {
    RTM_START,
    CHAT_POST_MESSAGE;

    String url() {
        return "https://slack.com/api/" + path();
    }

    private String path() {
        return this.name().toLowerCase().replaceFirst("_", ".").replaceAll("_", "");
    }
}
