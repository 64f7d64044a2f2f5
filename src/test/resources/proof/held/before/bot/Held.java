package bot;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.request.rtm.RTMStartRequest;
import com.slack.api.methods.response.rtm.RTMStartResponse;
import java.util.Iterator;

/** What a person must decide. */
class Held {
    String alone(MethodsClient methods, boolean quick) throws Exception {
        RTMStartRequest request = RTMStartRequest.builder().build();
        if (quick) request.setNoUnreads(true);
        else request.setPresenceSub(true);
        return methods.rtmStart(request).getUrl();
    }

    int lacking(MethodsClient methods) throws Exception {
        RTMStartResponse response = methods.rtmStart(r -> r);
        return response.getUsers().size();
    }

    String sideEffect(MethodsClient methods, Iterator<Boolean> flags) throws Exception {
        return methods.rtmStart(r -> r.noUnreads(flags.next())).getUrl();
    }
}
