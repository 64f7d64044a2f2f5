import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import org.json.JSONObject;

class SlackFuture {
    CompletableFuture<String> start(HttpClient client) {
        return get(client, "https://slack.com/api/rtm.connect").thenApply(answer -> answer.getString("url"));
    }

    CompletableFuture<Object> mpims(HttpClient client) {
        return get(client, "https://slack.com/api/mpim.list").thenApply(answer -> answer.get("mpims"));
    }

    private static CompletableFuture<JSONObject> get(HttpClient client, String url) {
        return client.sendAsync(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString())
                .thenApply(HttpResponse::body)
                .thenApply(JSONObject::new);
    }
}
