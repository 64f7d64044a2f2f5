import io.micronaut.http.HttpRequest;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.uri.UriBuilder;
import java.net.URI;

class SlackMicronaut {
    String start(HttpClient client, String token) {
        URI uri = UriBuilder.of("https://slack.com")
                .path("api")
                .path("rtm.connect")
                .build();
        return client.toBlocking().retrieve(HttpRequest.GET(uri).bearerAuth(token));
    }
}
