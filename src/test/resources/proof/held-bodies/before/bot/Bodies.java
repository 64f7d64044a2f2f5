package bot;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.request.rtm.RTMStartRequest;
import java.util.Iterator;

class Bodies {
    private MethodsClient client;

    String condition(Iterator<Boolean> flags) throws Exception {
        RTMStartRequest.RTMStartRequestBuilder builder = RTMStartRequest.builder().token("xoxb-fake");
        if (flags.next()) builder.noUnreads(true);
        return client.rtmStart(builder.build()).getUrl();
    }

    String otherwise(boolean fast) throws Exception {
        RTMStartRequest.RTMStartRequestBuilder builder = RTMStartRequest.builder().token("xoxb-fake");
        if (fast) builder = builder.noUnreads(true);
        else builder = builder.presenceSub(true);
        return client.rtmStart(builder.build()).getUrl();
    }
}
