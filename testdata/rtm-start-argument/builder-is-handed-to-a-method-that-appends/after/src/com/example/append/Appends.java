package com.example.append;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

class Appends {
    InputStream open() throws IOException {
        StringBuilder url = new StringBuilder();
        append(url, "rtm.connect");
        url.append("?presence_sub=1");
        return new URL(url.toString()).openStream();
    }

    private static void append(StringBuilder url, String method) {
        url.append("https://slack.com/api/").append(method);
    }
}
