package bot;

import com.slack.api.methods.response.rtm.RTMStartResponse;
import java.util.List;

class Two {
    private List<RTMStartResponse> kept;

    String first() {
        return kept.get(0).getUsers().toString();
    }
}
