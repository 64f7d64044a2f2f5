package bot;

import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.rtm.RTMConnectResponse;
import java.io.IOException;

class Lambdas {
    private final MethodsClient methods;

    Lambdas(String token) {
        methods = Slack.getInstance().methods(token);
    }

    String expression() throws IOException, SlackApiException {
        RTMConnectResponse response = methods.rtmConnect(r -> r.presenceSub(true));
        return response.getUrl();
    }

    String severalLines() throws IOException, SlackApiException {
        return methods.rtmConnect(request -> request
                        .batchPresenceAware(true))
                .getUrl();
    }

    String identity() throws IOException, SlackApiException {
        return methods.rtmConnect(r -> r).getTeam().getDomain();
    }

    String leftWithNothing() throws IOException, SlackApiException {
        return methods.rtmConnect(req -> req).getUrl();
    }

    String block() throws IOException, SlackApiException {
        return methods.rtmConnect(r -> {
            r.presenceSub(true);
            return r;
        }).getUrl();
    }

    String returned(boolean presence) throws IOException, SlackApiException {
        return methods.rtmConnect(r -> {
            if (presence) {
                System.out.println("with presence");
            }
            return r.presenceSub(presence);
        }).getUrl();
    }
}
