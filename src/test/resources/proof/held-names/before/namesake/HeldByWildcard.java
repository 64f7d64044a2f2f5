package namesake;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.request.rtm.*;

class HeldByWildcard {
    String connect(MethodsClient client) throws Exception {
        return client.rtmStart(RTMStartRequest.builder().build()).getUrl();
    }
}
