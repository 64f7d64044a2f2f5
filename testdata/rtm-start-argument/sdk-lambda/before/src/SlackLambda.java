import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import java.io.IOException;

class SlackLambda {
    String url(MethodsClient methods) throws IOException, SlackApiException {
        return methods.rtmStart(r -> r.simpleLatest(true).batchPresenceAware(true)).getUrl();
    }
}
