package bot;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.request.rtm.RTMConnectRequest;
import com.slack.api.methods.response.rtm.RTMConnectResponse;
import java.io.IOException;

interface Port {
    RTMConnectResponse open(RTMConnectRequest request) throws IOException, SlackApiException;

    static Port of(MethodsClient methods) {
        return methods::rtmConnect;
    }
}

class Direct implements Port {
    private final MethodsClient methods;

    Direct(MethodsClient methods) {
        this.methods = methods;
    }

    @Override
    public RTMConnectResponse open(RTMConnectRequest request) throws IOException, SlackApiException {
        return methods.rtmConnect(request);
    }
}
