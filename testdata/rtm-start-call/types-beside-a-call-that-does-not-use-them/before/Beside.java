import com.slack.api.methods.AsyncMethodsClient;
import com.slack.api.methods.response.rtm.RTMStartResponse;

class Beside {
    void ping(AsyncMethodsClient client) {
        client.rtmStart(r -> r.token("xoxb-fake"));
    }

    void log(RTMStartResponse answer) {
        System.out.println(answer.getUrl());
    }
}
