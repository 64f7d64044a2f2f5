import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.rtm.RTMConnectResponse;
import com.slack.api.model.Conversation;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

class Rooms {
    String url(MethodsClient client) throws IOException, SlackApiException {
        RTMConnectResponse started = client.rtmConnect(r -> r);
        return started.getUrl();
    }

    List<Conversation> all(MethodsClient client) throws IOException, SlackApiException {
        var listed = retried(() -> client.conversationsList(r -> r.limit(200)));
        return listed.getChannels();
    }

    private static <T> T retried(Supplier<T> call) {
        return call.get();
    }
}
