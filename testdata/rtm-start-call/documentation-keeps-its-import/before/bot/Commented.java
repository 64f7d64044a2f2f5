package bot;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.request.rtm.RTMStartRequest;
import com.slack.api.methods.response.rtm.RTMStartResponse;

/** Sends a RTMStartRequest; see {@code RTMStartResponse} and {@link com.slack.api.methods.request.rtm.RTMStartRequest}. */
class Commented {
    RTMStartResponse start(MethodsClient client) throws Exception {
        // RTMStartRequest takes no token here
        return client.rtmStart(RTMStartRequest.builder().build());
    }
}
