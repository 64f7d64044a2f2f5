package com.example.standup;

import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.rtm.RTMStartResponse;
import com.slack.api.model.User;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Asks everyone in the workspace what they are working on. */
public class Bot {
    private final MethodsClient slack;

    public Bot(String token) {
        this.slack = Slack.getInstance().methods(token);
    }

    /** The names of all people that can be asked. */
    public List<String> members() throws IOException, SlackApiException {
        RTMStartResponse session = slack.rtmStart(r -> r.noUnreads(true).mpimAware(true).presenceSub(true));
        List<String> names = new ArrayList<>();
        for (User user : session.getUsers()) {
            names.add(user.getName());
        }
        return names;
    }
}
