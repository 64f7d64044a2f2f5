package bot;

import com.slack.api.Slack;
import com.slack.api.rtm.RTMClient;
import java.io.IOException;

/** Counts who connects. What it overrides is the SDK's to name. */
class CountingSlack extends Slack {
    int starts;

    @Override
    public RTMClient rtmStart(String token) throws IOException {
        starts++;
        return super.rtmConnect(token);
    }
}
