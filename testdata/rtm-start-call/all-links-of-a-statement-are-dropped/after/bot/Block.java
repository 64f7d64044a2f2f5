package bot;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.request.rtm.RTMConnectRequest;

class Block {
    String typed(MethodsClient methods) throws Exception {
        return methods.rtmConnect((RTMConnectRequest.RTMConnectRequestBuilder r) -> {
                    return r.presenceSub(true);
                })
                .getUrl();
    }

    String onlyReturn(MethodsClient methods) throws Exception {
        return methods.rtmConnect(r -> {
                    return r;
                })
                .getUrl();
    }

    String conditional(MethodsClient methods, boolean quick) throws Exception {
        return methods.rtmConnect(r -> quick ? r : r).getUrl();
    }
}
