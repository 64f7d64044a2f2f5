package bot;

import com.slack.api.methods.response.rtm.RTMStartResponse;
import java.util.ArrayList;
import java.util.List;

final class Session {
    private final List<RTMStartResponse> seen = new ArrayList<>();
    private RTMStartResponse last;

    void open(Connector connector, String token) throws Exception {
        last = connector.start(token);
        remember(last);
    }

    private void remember(RTMStartResponse response) {
        seen.add(response);
    }

    String url() {
        return last.getUrl();
    }

    String team() {
        return seen.isEmpty() ? null : seen.get(0).getTeam().getName();
    }
}
