import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.rtm.RTMStartResponse;
import java.io.IOException;

class SlackSdkReader {
    int start(MethodsClient methods) throws IOException, SlackApiException {
        RTMStartResponse response = methods.rtmStart(r -> r);
        System.out.println(response.getUrl() + response.getSelf().getId() + response.getError());
        return response.getUsers().size() + response.getIms().size();
    }
}
