package bot;

import com.slack.api.methods.response.rtm.RTMStartResponse;

public final class Members {
    private Members() {}

    public static int count(RTMStartResponse answer) {
        return answer.getUsers().size();
    }
}
