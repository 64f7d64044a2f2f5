import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.client.methods.RequestBuilder;

class SlackRequest {
    HttpUriRequest start(String token) {
        return RequestBuilder.post()
                .setUri("https://slack.com/api/rtm.start")
                .addParameter("token", token)
                .addParameter("include_locale", "true")
                .build();
    }
}
