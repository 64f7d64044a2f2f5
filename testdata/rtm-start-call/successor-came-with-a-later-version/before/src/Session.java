package bot;

import com.github.seratch.jslack.api.methods.response.rtm.RTMStartResponse;

class Session {
    private RTMStartResponse started;

    String url() {
        return started.getUrl();
    }
}
