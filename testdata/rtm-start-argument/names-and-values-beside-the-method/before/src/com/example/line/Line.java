package com.example.line;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.StringJoiner;

class Line {
    InputStream open(String token) throws IOException {
        return new URL(url("rtm.start", "token", token, "no_unreads", "1", "simple_latest", "1")).openStream();
    }

    InputStream info(String token, String channel) throws IOException {
        return new URL(url("conversations.info", "token", token, "channel", channel, "include_locale", "1")).openStream();
    }

    InputStream fixed(String token) throws IOException {
        return new URL(one("rtm.start", "no_latest", "1")).openStream();
    }

    private static String url(String method, String... pairs) {
        StringJoiner query = new StringJoiner("&", "https://slack.com/api/" + method + "?", "");
        for (int i = 0; i < pairs.length; i += 2) {
            query.add(pairs[i] + "=" + pairs[i + 1]);
        }
        return query.toString();
    }

    private static String one(String method, String name, String value) {
        return "https://slack.com/api/" + method + "?" + name + "=" + value;
    }
}
