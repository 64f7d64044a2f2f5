package com.example.standup;

import com.slack.api.Slack;
import com.slack.api.rtm.RTMClient;
import java.util.function.Consumer;

/** Hears what people answer. */
public class Listener implements AutoCloseable {
    private final RTMClient client;

    public Listener(String token) throws Exception {
        client = Slack.getInstance().rtmStart(token);
    }

    public void listen(Consumer<String> answers) throws Exception {
        client.addMessageHandler(answers::accept);
        client.connect();
    }

    @Override
    public void close() throws Exception {
        client.close();
    }
}
