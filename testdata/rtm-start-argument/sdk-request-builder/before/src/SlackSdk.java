import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.request.rtm.RTMStartRequest;
import java.io.IOException;

class SlackSdk {
    String url(MethodsClient methods, String token) throws IOException, SlackApiException {
        RTMStartRequest request = RTMStartRequest.builder()
                .token(token)
                .noUnreads(true)
                .presenceSub(true)
                .mpimAware(false)
                .build();
        return methods.rtmStart(request).getUrl();
    }
}
