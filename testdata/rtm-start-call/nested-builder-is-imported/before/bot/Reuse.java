package bot;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.request.rtm.RTMStartRequest;
import com.slack.api.methods.request.rtm.RTMStartRequest.RTMStartRequestBuilder;
import com.slack.api.methods.response.rtm.RTMStartResponse;

class Reuse {
    private static final RTMStartRequest DEFAULT = RTMStartRequest.builder().noUnreads(true).build();

    private final MethodsClient methods;

    Reuse(MethodsClient methods) {
        this.methods = methods;
    }

    private static RTMStartRequestBuilder quick(String token) {
        return RTMStartRequest.builder().token(token).noUnreads(true).noLatest(true);
    }

    String url(String token) throws Exception {
        RTMStartResponse response = methods.rtmStart(token == null ? DEFAULT : quick(token).build());
        return response.getUrl();
    }
}
