package bot;

import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.request.rtm.RTMStartRequest;
import com.slack.api.methods.response.rtm.RTMStartResponse;
import java.io.IOException;

class Urls {
    private final MethodsClient methods = Slack.getInstance().methods();

    String commented(String token) throws IOException, SlackApiException {
        RTMStartResponse response = methods.rtmStart(RTMStartRequest.builder()
                .token(token)
                .noUnreads(true)
                // We show who is there,
                .presenceSub(true)
                .mpimAware(true)
                /* in one event */
                .batchPresenceAware(true) // please
                .build());
        if (!response.isOk()) {
            throw new IOException("rtm failed: " + response.getError() + " needed: " + response.getNeeded());
        }
        return response.getUrl();
    }

    String oneLine(String token) throws IOException, SlackApiException {
        return methods.rtmStart(RTMStartRequest.builder().token(token).noLatest(true).simpleLatest(false).build()).getUrl();
    }

    String first(String token) throws IOException, SlackApiException {
        return methods.rtmStart(RTMStartRequest.builder().includeLocale(true).token(token).build()).getUrl();
    }

    String nothingElse() throws IOException, SlackApiException {
        final RTMStartRequest request = RTMStartRequest.builder().mpimAware(true).build();
        return methods.rtmStart(request).getSelf().getId();
    }
}
