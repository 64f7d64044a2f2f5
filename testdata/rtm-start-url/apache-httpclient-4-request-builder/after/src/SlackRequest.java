import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.client.methods.RequestBuilder;

class SlackRequest {
    HttpUriRequest start(String token) {
        return RequestBuilder.post()
                .setUri("https://slack.com/api/rtm.connect")
                .addParameter("token", token)
                .build();
    }
}
