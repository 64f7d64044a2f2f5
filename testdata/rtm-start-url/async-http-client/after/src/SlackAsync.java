import java.util.concurrent.CompletableFuture;
import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Response;

class SlackAsync {
    private final AsyncHttpClient http;

    SlackAsync(AsyncHttpClient http) {
        this.http = http;
    }

    CompletableFuture<Response> start(String token) {
        return http.preparePost("https://slack.com/api/rtm.connect")
                .addFormParam("token", token)
                .execute()
                .toCompletableFuture();
    }
}
