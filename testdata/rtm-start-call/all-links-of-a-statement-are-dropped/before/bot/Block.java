package bot;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.request.rtm.RTMStartRequest;

class Block {
    String typed(MethodsClient methods) throws Exception {
        return methods.rtmStart((RTMStartRequest.RTMStartRequestBuilder r) -> {
                    r.noUnreads(true).mpimAware(true);
                    return r.presenceSub(true);
                })
                .getUrl();
    }

    String onlyReturn(MethodsClient methods) throws Exception {
        return methods.rtmStart(r -> {
                    return r.noUnreads(true);
                })
                .getUrl();
    }

    String conditional(MethodsClient methods, boolean quick) throws Exception {
        return methods.rtmStart(r -> quick ? r.noUnreads(true) : r).getUrl();
    }
}
