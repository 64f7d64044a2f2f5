package bot;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.request.rtm.RTMConnectRequest;
import com.slack.api.methods.request.rtm.RTMConnectRequest.RTMConnectRequestBuilder;
import com.slack.api.methods.response.rtm.RTMConnectResponse;

class Reuse {
    private static final RTMConnectRequest DEFAULT = RTMConnectRequest.builder().build();

    private final MethodsClient methods;

    Reuse(MethodsClient methods) {
        this.methods = methods;
    }

    private static RTMConnectRequestBuilder quick(String token) {
        return RTMConnectRequest.builder().token(token);
    }

    String url(String token) throws Exception {
        RTMConnectResponse response = methods.rtmConnect(token == null ? DEFAULT : quick(token).build());
        return response.getUrl();
    }
}
