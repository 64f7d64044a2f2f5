package bot;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.rtm.RTMStartResponse;
import java.util.List;

/** An answer is made up, users included. */
class HeldFixture {
    static RTMStartResponse answer() {
        RTMStartResponse answer = new RTMStartResponse();
        answer.setUrl("wss://example.com");
        answer.setUsers(List.of());
        return answer;
    }

    static RTMStartResponse start(MethodsClient client) throws Exception {
        return client == null ? answer() : client.rtmStart(r -> r);
    }
}
