package bot;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.request.rtm.RTMStartRequest;
import com.slack.api.methods.response.rtm.RTMStartResponse;
import java.io.IOException;

interface Port {
    RTMStartResponse open(RTMStartRequest request) throws IOException, SlackApiException;

    static Port of(MethodsClient methods) {
        return methods::rtmStart;
    }
}

class Direct implements Port {
    private final MethodsClient methods;

    Direct(MethodsClient methods) {
        this.methods = methods;
    }

    @Override
    public RTMStartResponse open(RTMStartRequest request) throws IOException, SlackApiException {
        return methods.rtmStart(request);
    }
}
