package bot;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.request.rtm.RTMStartRequest;
import com.slack.api.methods.response.rtm.RTMStartResponse;

final class Connection {
    String url(MethodsClient methods, String token) throws Exception {
        RTMStartRequest request = RTMStartRequest.builder()
                .token(token)
                .presenceSub(true)
                .mpimAware(true)
                .noUnreads(true)
                .build();
        RTMStartResponse response = methods.rtmStart(request);
        return response.getUrl();
    }
}
