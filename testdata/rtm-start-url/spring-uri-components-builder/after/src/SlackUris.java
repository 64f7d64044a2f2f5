import java.net.URI;
import org.springframework.web.util.UriComponentsBuilder;

class SlackUris {
    private static final String BASE = "https://slack.com";

    URI start(String token) {
        return UriComponentsBuilder.fromHttpUrl(BASE)
                .pathSegment("api", "rtm.connect")
                .queryParam("token", token)
                .build()
                .toUri();
    }
}
