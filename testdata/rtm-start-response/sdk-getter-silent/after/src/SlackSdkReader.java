import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.conversations.ConversationsListResponse;
import com.slack.api.methods.response.rtm.RTMConnectResponse;
import java.io.IOException;

class SlackSdkReader {
    String start(MethodsClient methods) throws IOException, SlackApiException {
        RTMConnectResponse response = methods.rtmConnect(r -> r);
        return response.isOk() ? response.getUrl() + response.getTeam().getDomain() : response.getError();
    }

    int channels(MethodsClient methods) throws IOException, SlackApiException {
        ConversationsListResponse response = methods.conversationsList(r -> r);
        return response.getChannels().size();
    }
}
