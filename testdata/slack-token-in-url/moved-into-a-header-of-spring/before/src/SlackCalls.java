import java.net.URI;
import org.springframework.http.RequestEntity;
import org.springframework.web.client.RestClient;
import org.springframework.web.reactive.function.client.WebClient;

class SlackCalls {
    String blocking(RestClient client, String token) {
        return client.get()
                .uri("https://slack.com/api/rtm.start?token=" + token)
                .retrieve()
                .body(String.class);
    }

    Object reactive(WebClient client, String token) {
        return client.get().uri("https://slack.com/api/rtm.start?token=" + token).retrieve().bodyToMono(String.class);
    }

    RequestEntity<Void> entity(String token) {
        return RequestEntity.get(URI.create("https://slack.com/api/rtm.start?token=" + token)).build();
    }

    /** A header fills no placeholder. */
    String template(RestClient client, String token) {
        return client.get()
                .uri("https://slack.com/api/rtm.start?token={token}", token)
                .retrieve()
                .body(String.class);
    }
}
