import com.slack.api.Slack;
import com.slack.api.rtm.RTMClient;
import java.io.IOException;

class SlackNotes {
    // rtmStart was here
    static final String NOTE = "Slack.rtmStart and Methods.RTM_START are gone";

    RTMClient connect(Slack slack, String token) throws IOException {
        return slack.rtmConnect(token);
    }
}
