package com.example.relay;

import java.net.URI;

class Relay {
    private final Transport transport = new Transport(URI.create("https://tasks.example.org/rpc/"));

    void run() throws Exception {
        transport.open().close();
    }
}
