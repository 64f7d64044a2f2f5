package com.example.built;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import org.json.JSONObject;

/** A URL that grows, and is asked for at last. */
class Query {
    private final StringBuilder url = new StringBuilder("https://slack.com/api");

    Query method(String name) {
        url.append('/').append(name);
        return this;
    }

    Query with(String name, Object value) {
        url.append(url.indexOf("?") < 0 ? '?' : '&').append(name).append('=').append(value);
        return this;
    }

    JSONObject get() throws IOException {
        return new JSONObject(new String(new URL(url.toString()).openStream().readAllBytes(), StandardCharsets.UTF_8));
    }
}
