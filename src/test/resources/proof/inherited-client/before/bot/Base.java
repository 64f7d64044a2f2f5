package bot;

import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.rtm.RTMStartResponse;

abstract class Base {
    protected final MethodsClient client = Slack.getInstance().methods("xoxb-fake");

    protected abstract RTMStartResponse start() throws Exception;

    String url() throws Exception {
        return start().getUrl();
    }
}
