package bot;

import com.slack.api.methods.response.rtm.RTMStartResponse;

class Quick extends Base {
    @Override
    protected RTMStartResponse start() throws Exception {
        return this.client.rtmStart(request -> request.noUnreads(true).mpimAware(true).noLatest(true));
    }
}
