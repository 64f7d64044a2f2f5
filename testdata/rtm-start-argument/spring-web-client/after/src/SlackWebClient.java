import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

class SlackWebClient {
    private final WebClient web = WebClient.builder().baseUrl("https://slack.com/api").build();

    Mono<String> start(String token) {
        return web.get()
                .uri(uri -> uri.path("/rtm.connect")
                        .queryParam("token", token)
                        .build())
                .retrieve()
                .bodyToMono(String.class);
    }
}
