import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

class SlackReactive {
    private final WebClient web = WebClient.create("https://slack.com/api");

    Mono<String> start() {
        return web.get().uri("/rtm.connect").retrieve().bodyToMono(Hello.class).map(hello -> hello.url());
    }

    Mono<Integer> channels() {
        return web.get().uri("/channels.list").retrieve().bodyToMono(Channels.class).map(list -> list.channels().size());
    }
}
