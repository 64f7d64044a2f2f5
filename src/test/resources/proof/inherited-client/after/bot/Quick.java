package bot;

import com.slack.api.methods.response.rtm.RTMConnectResponse;

class Quick extends Base {
    @Override
    protected RTMConnectResponse start() throws Exception {
        return this.client.rtmConnect(request -> request);
    }
}
