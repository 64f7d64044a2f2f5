package bot;

import com.slack.api.Slack;
import com.slack.api.rtm.RTMClient;
import java.io.IOException;

final class Bot {
    RTMClient listen(String token) throws IOException {
        RTMClient rtm = Slack.getInstance().rtmStart(token);
        rtm.addMessageHandler(System.out::println);
        return rtm;
    }
}
