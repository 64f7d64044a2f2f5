package com.example.relay;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;

/** Posts to an API; which one, whoever makes it says. */
class Transport {
    private final URI base;

    Transport(URI base) {
        this.base = base;
    }

    InputStream open() throws IOException {
        return post("rtm.connect");
    }

    InputStream mark(String channel) throws IOException {
        return post("conversations.mark");
    }

    private InputStream post(String method) throws IOException {
        return base.resolve(method).toURL().openStream();
    }
}
