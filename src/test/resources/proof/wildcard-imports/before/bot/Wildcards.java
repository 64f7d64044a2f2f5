package bot;

import com.slack.api.*;
import com.slack.api.methods.*;
import com.slack.api.methods.request.rtm.*;
import com.slack.api.methods.response.rtm.*;
import com.slack.api.rtm.*;
import java.io.*;

class Wildcards {
    String url(MethodsClient methods, String token) throws IOException, SlackApiException {
        RTMStartRequest request = RTMStartRequest.builder().token(token).noUnreads(true).build();
        RTMStartResponse response = methods.rtmStart(request);
        return response.getUrl();
    }

    RTMClient client(String token) throws IOException {
        return Slack.getInstance().rtmStart(token);
    }
}
