import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import org.json.JSONObject;

class SlackFuture {
    CompletableFuture<Void> start(HttpClient client, String token) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://slack.com/api/rtm.start"))
                .header("Authorization", "Bearer " + token)
                .build();
        return client.sendAsync(request, BodyHandlers.ofString())
                .thenApply(HttpResponse::body)
                .thenApply(JSONObject::new)
                .thenAccept(answer -> System.out.println(answer.getString("url") + answer.getJSONArray("mpims")));
    }
}
