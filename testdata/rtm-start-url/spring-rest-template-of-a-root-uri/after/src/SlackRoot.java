import java.util.Map;
import org.springframework.boot.web.client.RestTemplateBuilder;
import org.springframework.web.client.RestTemplate;

class SlackRoot {
    private final RestTemplate rest;

    SlackRoot(RestTemplateBuilder builder) {
        this.rest = builder.rootUri("https://slack.com/api").build();
    }

    Map<?, ?> start(String token) {
        return rest.getForObject("/rtm.connect?token={token}", Map.class, token);
    }
}
