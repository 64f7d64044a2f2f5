import com.slack.api.methods.AsyncMethodsClient;
import com.slack.api.methods.response.rtm.RTMConnectResponse;

class Beside {
    void ping(AsyncMethodsClient client) {
        client.rtmConnect(r -> r.token("xoxb-fake"));
    }

    void log(RTMConnectResponse answer) {
        System.out.println(answer.getUrl());
    }
}
