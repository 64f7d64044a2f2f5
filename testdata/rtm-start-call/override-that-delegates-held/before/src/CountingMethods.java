import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.request.rtm.RTMStartRequest;
import com.slack.api.methods.response.rtm.RTMStartResponse;
import java.io.IOException;

abstract class CountingMethods implements MethodsClient {
    private final MethodsClient inner;
    private int calls;

    CountingMethods(MethodsClient inner) {
        this.inner = inner;
    }

    @Override
    public RTMStartResponse rtmStart(RTMStartRequest request) throws IOException, SlackApiException {
        calls++;
        return inner.rtmStart(request);
    }
}
