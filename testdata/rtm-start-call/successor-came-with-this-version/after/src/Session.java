package bot;

import com.github.seratch.jslack.api.methods.response.rtm.RTMConnectResponse;

class Session {
    private RTMConnectResponse started;

    String url() {
        return started.getUrl();
    }
}
