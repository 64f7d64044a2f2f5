import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.BoundRequestBuilder;

class SlackCalls {
    BoundRequestBuilder start(AsyncHttpClient client, String token) {
        return client.prepareGet("https://slack.com/api/rtm.start?token=" + token);
    }
}
