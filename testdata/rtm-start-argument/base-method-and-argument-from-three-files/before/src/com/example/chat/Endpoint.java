package com.example.chat;

enum Endpoint {
    START("rtm.start"),
    POST("chat.postMessage");

    private final String path;

    Endpoint(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }
}
