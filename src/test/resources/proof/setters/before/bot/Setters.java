package bot;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.request.rtm.RTMStartRequest;
import com.slack.api.methods.response.rtm.RTMStartResponse;

class Setters {
    String url(MethodsClient methods, String token) throws Exception {
        RTMStartRequest request = RTMStartRequest.builder().build();
        request.setToken(token);
        request.setNoUnreads(true);
        request.setPresenceSub(true);
        // Names in the reader's language.
        request.setIncludeLocale(true);
        RTMStartResponse response = methods.rtmStart(request);
        return response.getUrl();
    }
}
