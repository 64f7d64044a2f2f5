package bot;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.request.rtm.RTMStartRequest;
import com.slack.api.methods.response.rtm.RTMStartResponse;
import java.util.HashMap;
import java.util.Map;

class MethodReferences {
    interface Call<A, B> {
        B call(A request) throws Exception;
    }

    private final Map<String, RTMStartResponse> answers = new HashMap<>();

    String variable(MethodsClient client, String token) throws Exception {
        Call<RTMStartRequest, RTMStartResponse> call = client::rtmStart;
        answers.put(token, call.call(RTMStartRequest.builder().presenceSub(true).build()));
        return answers.get(token).getUrl();
    }

    String argument(MethodsClient client) throws Exception {
        return given(client::rtmStart).getUrl();
    }

    private static RTMStartResponse given(Call<RTMStartRequest, RTMStartResponse> call) throws Exception {
        return call.call(RTMStartRequest.builder().build());
    }
}
