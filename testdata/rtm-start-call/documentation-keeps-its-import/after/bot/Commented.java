package bot;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.request.rtm.RTMConnectRequest;
import com.slack.api.methods.response.rtm.RTMConnectResponse;

/** Sends a RTMStartRequest; see {@code RTMStartResponse} and {@link com.slack.api.methods.request.rtm.RTMStartRequest}. */
class Commented {
    RTMConnectResponse start(MethodsClient client) throws Exception {
        // RTMStartRequest takes no token here
        return client.rtmConnect(RTMConnectRequest.builder().build());
    }
}
