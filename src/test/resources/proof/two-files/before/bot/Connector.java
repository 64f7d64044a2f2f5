package bot;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.request.rtm.RTMStartRequest;
import com.slack.api.methods.response.rtm.RTMStartResponse;
import java.io.IOException;
import java.util.Optional;

/** Asks for a URL, and for who we are. */
final class Connector {
    private final MethodsClient methods;

    Connector(MethodsClient methods) {
        this.methods = methods;
    }

    RTMStartResponse start(String token) throws IOException, SlackApiException {
        return methods.rtmStart(request(token));
    }

    Optional<RTMStartResponse> tryStart(String token) {
        try {
            return Optional.of(start(token));
        } catch (IOException | SlackApiException e) {
            return Optional.empty();
        }
    }

    private static RTMStartRequest request(String token) {
        return RTMStartRequest.builder().token(token).mpimAware(true).build();
    }
}
