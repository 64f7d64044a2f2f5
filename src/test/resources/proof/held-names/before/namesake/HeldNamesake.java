package namesake;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.request.rtm.RTMStartRequest;

class HeldNamesake {
    String connect(MethodsClient client) throws Exception {
        RTMConnectRequest own = new RTMConnectRequest();
        own.name = "own";
        return client.rtmStart(RTMStartRequest.builder().build()).getUrl() + own.name;
    }
}
