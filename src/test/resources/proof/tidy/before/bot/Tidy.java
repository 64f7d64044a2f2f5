package bot;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.request.rtm.RTMStartRequest;

class Tidy {
    private MethodsClient client;

    String run(boolean fast, int level) throws Exception {
        RTMStartRequest.RTMStartRequestBuilder builder = RTMStartRequest.builder();
        builder.noUnreads(true); // nobody counts them
        // less to load
        builder.mpimAware(true);
        if (fast) builder.simpleLatest(true);
        if (fast) {
            builder.noLatest(true);
            builder.simpleLatest(true).includeLocale(false);
        }
        if (level > 1) {
            builder.presenceSub(true);
        } else {
            builder.noLatest(false);
        }
        if (level > 2) {
            // only then
            builder.noLatest(true);
        }
        builder.batchPresenceAware(true); builder.noLatest(true); builder.token("xoxb-fake");
        switch (level) {
            case 1:
                builder.noUnreads(false);
                break;
            default:
                builder.presenceSub(false); builder.noUnreads(false);
        }
        return client.rtmStart(builder.build()).getUrl();
    }

    String chain() throws Exception {
        return client.rtmStart(RTMStartRequest.builder()
                        .token("xoxb-fake") // the bot's
                        // less to load
                        .noUnreads(true)
                        .mpimAware(true) // all of them
                        .presenceSub(true)
                        .build())
                .getUrl();
    }

    String lambda(boolean fast) throws Exception {
        return client.rtmStart(r -> {
                    if (fast) r.noUnreads(true);
                    return r.token("xoxb-fake");
                })
                .getUrl();
    }
}
