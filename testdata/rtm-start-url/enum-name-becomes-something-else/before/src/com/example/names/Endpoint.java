package com.example.names;

enum Endpoint {
    RTM_START,
    RTM_STOP;

    /** A metric beside Slack's. */
    String metric() {
        return "slack." + name().toLowerCase().replace('_', '.');
    }

    String label() {
        return name().toLowerCase().replaceAll("[_]+", " ");
    }
}
