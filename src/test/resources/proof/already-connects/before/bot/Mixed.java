package bot;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.request.rtm.RTMConnectRequest;
import com.slack.api.methods.request.rtm.RTMStartRequest;
import com.slack.api.methods.response.rtm.RTMConnectResponse;
import com.slack.api.methods.response.rtm.RTMStartResponse;
import java.util.function.Supplier;

class Mixed {
    String url(MethodsClient methods, String token, boolean old) throws Exception {
        if (old) {
            RTMStartResponse response = methods.rtmStart(RTMStartRequest.builder().token(token).build());
            return response.getUrl();
        }
        RTMConnectResponse response = methods.rtmConnect(RTMConnectRequest.builder().token(token).build());
        return response.getUrl();
    }

    Supplier<String> lazily(MethodsClient methods, String token) {
        return () -> {
            try {
                return methods.rtmStart(r -> r.token(token).noUnreads(Boolean.TRUE)).getUrl();
            } catch (Exception e) {
                return null;
            }
        };
    }
}
