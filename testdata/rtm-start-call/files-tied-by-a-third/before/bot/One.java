package bot;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.rtm.RTMStartResponse;

class One {
    RTMStartResponse start(MethodsClient client) throws Exception {
        return client.rtmStart(r -> r.token("xoxb-fake"));
    }
}
