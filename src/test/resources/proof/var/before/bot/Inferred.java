package bot;

import com.slack.api.Slack;
import com.slack.api.methods.request.rtm.RTMStartRequest;

class Inferred {
    String url(String token) throws Exception {
        var methods = Slack.getInstance().methods();
        var request = RTMStartRequest.builder().token(token).noUnreads(true).build();
        var response = methods.rtmStart(request);
        var self = response.getSelf();
        return response.getUrl() + self.getName();
    }

    String later(String token) throws Exception {
        final var builder = RTMStartRequest.builder();
        builder.token(token).noLatest(true);
        return Slack.getInstance().methods().rtmStart(builder.build()).getUrl();
    }
}
