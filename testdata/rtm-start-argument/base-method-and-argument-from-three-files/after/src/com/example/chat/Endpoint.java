package com.example.chat;

enum Endpoint {
    START("rtm.connect"),
    POST("chat.postMessage");

    private final String path;

    Endpoint(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }
}
