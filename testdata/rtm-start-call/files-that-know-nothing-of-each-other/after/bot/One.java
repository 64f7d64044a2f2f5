package bot;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.rtm.RTMConnectResponse;

class One {
    RTMConnectResponse start(MethodsClient client) throws Exception {
        return client.rtmConnect(r -> r.token("xoxb-fake"));
    }
}
