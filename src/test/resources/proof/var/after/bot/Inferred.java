package bot;

import com.slack.api.Slack;
import com.slack.api.methods.request.rtm.RTMConnectRequest;

class Inferred {
    String url(String token) throws Exception {
        var methods = Slack.getInstance().methods();
        var request = RTMConnectRequest.builder().token(token).build();
        var response = methods.rtmConnect(request);
        var self = response.getSelf();
        return response.getUrl() + self.getName();
    }

    String later(String token) throws Exception {
        final var builder = RTMConnectRequest.builder();
        builder.token(token);
        return Slack.getInstance().methods().rtmConnect(builder.build()).getUrl();
    }
}
