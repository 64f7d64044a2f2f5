package com.slack.api.methods.request.rtm;

public class RTMStartRequest {
    private String token;
}
