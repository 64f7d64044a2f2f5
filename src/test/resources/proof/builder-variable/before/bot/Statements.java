package bot;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.request.rtm.RTMStartRequest;
import com.slack.api.methods.response.rtm.RTMStartResponse;

class Statements {
    String url(MethodsClient methods, String token, boolean presence) throws Exception {
        RTMStartRequest.RTMStartRequestBuilder builder = RTMStartRequest.builder();
        builder.token(token);
        builder.noUnreads(true);
        if (presence) {
            builder.presenceSub(true);
        }
        builder.mpimAware(true);
        RTMStartRequest request = builder.build();
        RTMStartResponse response = methods.rtmStart(request);
        return response.isOk() ? response.getUrl() : null;
    }

    String reassigned(MethodsClient methods, String token) throws Exception {
        RTMStartRequest.RTMStartRequestBuilder builder = RTMStartRequest.builder().token(token);
        builder = builder.noUnreads(true).batchPresenceAware(true);
        return methods.rtmStart(builder.build()).getUrl();
    }
}
