import java.io.IOException;
import org.apache.http.client.fluent.Request;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.client.methods.RequestBuilder;

class SlackCalls {
    String fluent(String token) throws IOException {
        return Request.Get("https://slack.com/api/rtm.start?token=" + token).execute().returnContent().asString();
    }

    HttpUriRequest built(String token) {
        return RequestBuilder.get("https://slack.com/api/rtm.start?token=" + token).build();
    }
}
