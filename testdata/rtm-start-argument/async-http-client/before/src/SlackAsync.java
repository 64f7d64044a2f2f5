import java.util.concurrent.CompletableFuture;
import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Response;

class SlackAsync {
    private final AsyncHttpClient http;

    SlackAsync(AsyncHttpClient http) {
        this.http = http;
    }

    CompletableFuture<Response> start(String token) {
        return http.preparePost("https://slack.com/api/rtm.start")
                .addQueryParam("simple_latest", "1")
                .addFormParam("token", token)
                .addFormParam("no_unreads", "1")
                .execute()
                .toCompletableFuture();
    }
}
