package com.example.realtime;

import java.util.List;

public class MethodsClient {
    public RTMStartResponse rtmStart(RTMStartRequest request) {
        return new RTMStartResponse();
    }

    public static class RTMStartResponse {
        public List<String> getUsers() {
            return List.of();
        }
    }
}
