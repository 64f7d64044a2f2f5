package com.example.app;

import com.example.realtime.MethodsClient;
import com.example.realtime.RTMStartRequest;

class App {
    int users(MethodsClient methods) {
        return methods.rtmStart(new RTMStartRequest().mpimAware(true)).getUsers().size();
    }
}
