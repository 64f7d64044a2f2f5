package com.example.chat;

import java.util.Map;

final class StartOptions {
    static Map<String, String> of(String token) {
        return Map.of("token", token);
    }
}
