import com.slack.api.Slack;
import com.slack.api.rtm.RTMClient;
import java.io.IOException;

class ConnectingSlack extends Slack {
    @Override
    public RTMClient rtmStart(String token) throws IOException {
        return rtmConnect(token);
    }
}
