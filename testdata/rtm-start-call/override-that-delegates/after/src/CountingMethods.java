import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.request.rtm.RTMConnectRequest;
import com.slack.api.methods.response.rtm.RTMConnectResponse;
import java.io.IOException;

abstract class CountingMethods implements MethodsClient {
    private final MethodsClient inner;
    private int calls;

    CountingMethods(MethodsClient inner) {
        this.inner = inner;
    }

    @Override
    public RTMConnectResponse rtmStart(RTMConnectRequest request) throws IOException, SlackApiException {
        calls++;
        return inner.rtmConnect(request);
    }
}
