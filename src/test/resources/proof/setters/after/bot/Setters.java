package bot;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.request.rtm.RTMConnectRequest;
import com.slack.api.methods.response.rtm.RTMConnectResponse;

class Setters {
    String url(MethodsClient methods, String token) throws Exception {
        RTMConnectRequest request = RTMConnectRequest.builder().build();
        request.setToken(token);
        request.setPresenceSub(true);
        // Names in the reader's language.
        RTMConnectResponse response = methods.rtmConnect(request);
        return response.getUrl();
    }
}
