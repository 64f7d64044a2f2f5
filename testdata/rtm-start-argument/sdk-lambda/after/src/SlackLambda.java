import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import java.io.IOException;

class SlackLambda {
    String url(MethodsClient methods) throws IOException, SlackApiException {
        return methods.rtmConnect(r -> r.batchPresenceAware(true)).getUrl();
    }
}
