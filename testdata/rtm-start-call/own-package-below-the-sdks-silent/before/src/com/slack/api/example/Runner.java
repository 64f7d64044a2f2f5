package com.slack.api.example;

class Runner {
    private final Methods methods = new Methods();

    void run() {
        methods.rtmStart();
        System.out.println(Methods.RTM_START);
    }
}
