import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpRequest;

class SlackCalls {
    private final String token;

    SlackCalls(String token) {
        this.token = token;
    }

    HttpRequest given() {
        return HttpRequest.newBuilder(URI.create("https://slack.com/api/rtm.start?token=" + this.token))
                .GET()
                .build();
    }

    HttpRequest set() throws URISyntaxException {
        return HttpRequest.newBuilder()
                .uri(new URI("https://slack.com/api/rtm.start?token=" + token + "&mpim_aware=1"))
                .build();
    }
}
