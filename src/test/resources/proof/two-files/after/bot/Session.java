package bot;

import com.slack.api.methods.response.rtm.RTMConnectResponse;
import java.util.ArrayList;
import java.util.List;

final class Session {
    private final List<RTMConnectResponse> seen = new ArrayList<>();
    private RTMConnectResponse last;

    void open(Connector connector, String token) throws Exception {
        last = connector.start(token);
        remember(last);
    }

    private void remember(RTMConnectResponse response) {
        seen.add(response);
    }

    String url() {
        return last.getUrl();
    }

    String team() {
        return seen.isEmpty() ? null : seen.get(0).getTeam().getName();
    }
}
