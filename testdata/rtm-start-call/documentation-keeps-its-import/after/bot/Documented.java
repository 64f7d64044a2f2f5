package bot;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.request.rtm.RTMConnectRequest;
import com.slack.api.methods.request.rtm.RTMStartRequest;
import com.slack.api.methods.response.rtm.RTMConnectResponse;
import com.slack.api.methods.response.rtm.RTMStartResponse;

/**
 * Sends an {@link RTMStartRequest}.
 *
 * @see RTMStartResponse#getUrl()
 */
class Documented {
    RTMConnectResponse start(MethodsClient client) throws Exception {
        return client.rtmConnect(RTMConnectRequest.builder().build());
    }
}
