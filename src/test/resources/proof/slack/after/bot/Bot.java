package bot;

import com.slack.api.Slack;
import com.slack.api.rtm.RTMClient;

import java.io.IOException;

/** Connects with the facade, in both of its forms. */
class Bot {
    private final Slack slack = Slack.getInstance();

    RTMClient connect(String token) throws IOException {
        return slack.rtmConnect(token);
    }

    RTMClient connectQuickly(String token) throws IOException {
        return Slack.getInstance()
                .rtmConnect(token, false /* we know ourselves */);
    }

    void run(String token) throws Exception {
        try (RTMClient client = connect(token)) {
            client.addMessageHandler(message -> System.out.println(message));
            client.connect();
        }
    }
}
