package bot;

import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.rtm.RTMConnectResponse;

abstract class Base {
    protected final MethodsClient client = Slack.getInstance().methods("xoxb-fake");

    protected abstract RTMConnectResponse start() throws Exception;

    String url() throws Exception {
        return start().getUrl();
    }
}
