package bot;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.request.rtm.RTMConnectRequest;
import com.slack.api.methods.response.rtm.RTMConnectResponse;
import java.io.IOException;
import java.util.Optional;

/** Asks for a URL, and for who we are. */
final class Connector {
    private final MethodsClient methods;

    Connector(MethodsClient methods) {
        this.methods = methods;
    }

    RTMConnectResponse start(String token) throws IOException, SlackApiException {
        return methods.rtmConnect(request(token));
    }

    Optional<RTMConnectResponse> tryStart(String token) {
        try {
            return Optional.of(start(token));
        } catch (IOException | SlackApiException e) {
            return Optional.empty();
        }
    }

    private static RTMConnectRequest request(String token) {
        return RTMConnectRequest.builder().token(token).build();
    }
}
