package bot;

import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.request.rtm.RTMConnectRequest;
import com.slack.api.methods.response.rtm.RTMConnectResponse;
import java.io.IOException;

class Urls {
    private final MethodsClient methods = Slack.getInstance().methods();

    String commented(String token) throws IOException, SlackApiException {
        RTMConnectResponse response = methods.rtmConnect(RTMConnectRequest.builder()
                .token(token)
                // We show who is there,
                .presenceSub(true)
                /* in one event */
                .batchPresenceAware(true) // please
                .build());
        if (!response.isOk()) {
            throw new IOException("rtm failed: " + response.getError() + " needed: " + response.getNeeded());
        }
        return response.getUrl();
    }

    String oneLine(String token) throws IOException, SlackApiException {
        return methods.rtmConnect(RTMConnectRequest.builder().token(token).build()).getUrl();
    }

    String first(String token) throws IOException, SlackApiException {
        return methods.rtmConnect(RTMConnectRequest.builder().token(token).build()).getUrl();
    }

    String nothingElse() throws IOException, SlackApiException {
        final RTMConnectRequest request = RTMConnectRequest.builder().build();
        return methods.rtmConnect(request).getSelf().getId();
    }
}
