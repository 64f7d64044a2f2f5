package bot;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.request.rtm.RTMConnectRequest;
import com.slack.api.methods.response.rtm.RTMConnectResponse;

final class Connection {
    String url(MethodsClient methods, String token) throws Exception {
        RTMConnectRequest request = RTMConnectRequest.builder()
                .token(token)
                .presenceSub(true)
                .build();
        RTMConnectResponse response = methods.rtmConnect(request);
        return response.getUrl();
    }
}
