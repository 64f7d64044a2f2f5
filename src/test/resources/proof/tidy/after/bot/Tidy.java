package bot;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.request.rtm.RTMConnectRequest;

class Tidy {
    private MethodsClient client;

    String run(boolean fast, int level) throws Exception {
        RTMConnectRequest.RTMConnectRequestBuilder builder = RTMConnectRequest.builder();
        // nobody counts them
        // less to load
        if (level > 1) {
            builder.presenceSub(true);
        }
        if (level > 2) {
            // only then
        }
        builder.batchPresenceAware(true); builder.token("xoxb-fake");
        switch (level) {
            case 1:
                break;
            default:
                builder.presenceSub(false);
        }
        return client.rtmConnect(builder.build()).getUrl();
    }

    String chain() throws Exception {
        return client.rtmConnect(RTMConnectRequest.builder()
                        .token("xoxb-fake") // the bot's
                        // less to load
                        // all of them
                        .presenceSub(true)
                        .build())
                .getUrl();
    }

    String lambda(boolean fast) throws Exception {
        return client.rtmConnect(r -> {
                    return r.token("xoxb-fake");
                })
                .getUrl();
    }
}
