package bot;

import com.slack.api.*;
import com.slack.api.methods.*;
import com.slack.api.methods.request.rtm.*;
import com.slack.api.methods.response.rtm.*;
import com.slack.api.rtm.*;
import java.io.*;

class Wildcards {
    String url(MethodsClient methods, String token) throws IOException, SlackApiException {
        RTMConnectRequest request = RTMConnectRequest.builder().token(token).build();
        RTMConnectResponse response = methods.rtmConnect(request);
        return response.getUrl();
    }

    RTMClient client(String token) throws IOException {
        return Slack.getInstance().rtmConnect(token);
    }
}
