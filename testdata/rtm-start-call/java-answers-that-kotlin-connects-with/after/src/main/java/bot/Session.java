package bot;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.rtm.RTMConnectResponse;
import java.io.IOException;

public class Session {
    private final MethodsClient client;
    private RTMConnectResponse response;

    public Session(MethodsClient client) {
        this.client = client;
    }

    public Session open() throws IOException, SlackApiException {
        response = client.rtmConnect(r -> r);
        return this;
    }

    public RTMConnectResponse getResponse() {
        return response;
    }
}
