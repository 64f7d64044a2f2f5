import com.fasterxml.jackson.databind.JsonNode;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

class Start {
    private final WebClient web = WebClient.create("https://slack.com/api");

    Mono<JsonNode> users() {
        return web.post()
                .uri("/rtm.start")
                .retrieve()
                .bodyToMono(JsonNode.class)
                .filter(answer -> answer.path("ok").asBoolean())
                .map(answer -> answer.path("users"));
    }

    Mono<JsonNode> members() {
        return web.post()
                .uri("/users.list")
                .retrieve()
                .bodyToMono(JsonNode.class)
                .map(answer -> answer.path("users"));
    }

    String page() {
        return UriComponentsBuilder.fromUriString("https://example.org").path("users").toUriString();
    }
}
