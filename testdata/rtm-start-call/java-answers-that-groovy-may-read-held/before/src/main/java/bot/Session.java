package bot;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.rtm.RTMStartResponse;
import java.io.IOException;

public class Session {
    private final MethodsClient client;
    private RTMStartResponse response;

    public Session(MethodsClient client) {
        this.client = client;
    }

    public Session open() throws IOException, SlackApiException {
        response = client.rtmStart(r -> r);
        return this;
    }

    public RTMStartResponse getResponse() {
        return response;
    }
}
