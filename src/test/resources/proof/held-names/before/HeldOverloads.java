package bot;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.request.rtm.RTMConnectRequest;
import com.slack.api.methods.request.rtm.RTMStartRequest;
import com.slack.api.methods.response.rtm.RTMConnectResponse;
import com.slack.api.methods.response.rtm.RTMStartResponse;

/** Two methods would have the same parameters. */
class HeldOverloads {
    String address(RTMStartResponse answer) {
        return answer.getUrl();
    }

    String address(RTMConnectResponse answer) {
        return answer.getUrl();
    }

    String start(MethodsClient client) throws Exception {
        return address(client.rtmStart(RTMStartRequest.builder().build()));
    }

    String connect(MethodsClient client) throws Exception {
        return address(client.rtmConnect(RTMConnectRequest.builder().build()));
    }
}
