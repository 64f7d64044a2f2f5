package bot;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.request.rtm.RTMStartRequest;
import com.slack.api.methods.response.rtm.RTMStartResponse;
import java.io.IOException;

/** The types of what is overridden are the SDK's to choose. */
abstract class HeldOverride implements MethodsClient {
    private final MethodsClient inner;

    HeldOverride(MethodsClient inner) {
        this.inner = inner;
    }

    @Override
    public RTMStartResponse rtmStart(RTMStartRequest request) throws IOException, SlackApiException {
        return inner.rtmStart(request);
    }
}
