import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.rtm.RTMStartResponse;
import java.io.IOException;
import java.util.function.ToIntFunction;

class Counts {
    static final ToIntFunction<RTMStartResponse> DIRECT_MESSAGES = r -> r.getIms().size();

    int directMessages(MethodsClient client) throws IOException, SlackApiException {
        return DIRECT_MESSAGES.applyAsInt(client.rtmStart(r -> r));
    }
}
