package bot;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.request.rtm.RTMStartRequest;

/** What was asked for is looked up in the request. */
class HeldGetter {
    String connect(MethodsClient client) throws Exception {
        RTMStartRequest request = RTMStartRequest.builder().mpimAware(true).build();
        System.out.println(request.isMpimAware());
        return client.rtmStart(request).getUrl();
    }
}
