import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.request.rtm.RTMConnectRequest;
import java.io.IOException;

class SlackSdk {
    String url(MethodsClient methods, String token) throws IOException, SlackApiException {
        RTMConnectRequest request = RTMConnectRequest.builder()
                .token(token)
                .presenceSub(true)
                .build();
        return methods.rtmConnect(request).getUrl();
    }
}
