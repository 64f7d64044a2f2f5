package bot;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.request.rtm.RTMConnectRequest;
import com.slack.api.methods.response.rtm.RTMConnectResponse;
import java.util.HashMap;
import java.util.Map;

class MethodReferences {
    interface Call<A, B> {
        B call(A request) throws Exception;
    }

    private final Map<String, RTMConnectResponse> answers = new HashMap<>();

    String variable(MethodsClient client, String token) throws Exception {
        Call<RTMConnectRequest, RTMConnectResponse> call = client::rtmConnect;
        answers.put(token, call.call(RTMConnectRequest.builder().presenceSub(true).build()));
        return answers.get(token).getUrl();
    }

    String argument(MethodsClient client) throws Exception {
        return given(client::rtmConnect).getUrl();
    }

    private static RTMConnectResponse given(Call<RTMConnectRequest, RTMConnectResponse> call) throws Exception {
        return call.call(RTMConnectRequest.builder().build());
    }
}
