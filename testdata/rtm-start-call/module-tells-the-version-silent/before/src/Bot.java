import com.github.seratch.jslack.Slack;
import com.github.seratch.jslack.api.rtm.RTMClient;

class Bot {
    void run(String token) throws Exception {
        try (RTMClient rtm = Slack.getInstance().rtm(token)) {
            rtm.connect();
        }
    }
}
