package com.slack.api.example;

class Methods {
    static final String RTM_START = "real time, please";

    void rtmStart() {
        System.out.println(RTM_START);
    }
}
