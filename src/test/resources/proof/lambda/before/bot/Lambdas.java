package bot;

import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.rtm.RTMStartResponse;
import java.io.IOException;

class Lambdas {
    private final MethodsClient methods;

    Lambdas(String token) {
        methods = Slack.getInstance().methods(token);
    }

    String expression() throws IOException, SlackApiException {
        RTMStartResponse response = methods.rtmStart(r -> r.noUnreads(true).presenceSub(true));
        return response.getUrl();
    }

    String severalLines() throws IOException, SlackApiException {
        return methods.rtmStart(request -> request
                        .batchPresenceAware(true)
                        .mpimAware(true)
                        .noLatest(true))
                .getUrl();
    }

    String identity() throws IOException, SlackApiException {
        return methods.rtmStart(r -> r).getTeam().getDomain();
    }

    String leftWithNothing() throws IOException, SlackApiException {
        return methods.rtmStart(req -> req.includeLocale(true)).getUrl();
    }

    String block() throws IOException, SlackApiException {
        return methods.rtmStart(r -> {
            r.presenceSub(true);
            r.noUnreads(true);
            return r;
        }).getUrl();
    }

    String returned(boolean presence) throws IOException, SlackApiException {
        return methods.rtmStart(r -> {
            if (presence) {
                System.out.println("with presence");
            }
            return r.presenceSub(presence).simpleLatest(true);
        }).getUrl();
    }
}
