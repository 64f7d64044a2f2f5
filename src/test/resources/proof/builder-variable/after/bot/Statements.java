package bot;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.request.rtm.RTMConnectRequest;
import com.slack.api.methods.response.rtm.RTMConnectResponse;

class Statements {
    String url(MethodsClient methods, String token, boolean presence) throws Exception {
        RTMConnectRequest.RTMConnectRequestBuilder builder = RTMConnectRequest.builder();
        builder.token(token);
        if (presence) {
            builder.presenceSub(true);
        }
        RTMConnectRequest request = builder.build();
        RTMConnectResponse response = methods.rtmConnect(request);
        return response.isOk() ? response.getUrl() : null;
    }

    String reassigned(MethodsClient methods, String token) throws Exception {
        RTMConnectRequest.RTMConnectRequestBuilder builder = RTMConnectRequest.builder().token(token);
        builder = builder.batchPresenceAware(true);
        return methods.rtmConnect(builder.build()).getUrl();
    }
}
