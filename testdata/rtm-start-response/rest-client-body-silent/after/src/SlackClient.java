import org.springframework.web.client.RestClient;

class SlackClient {
    private final RestClient rest = RestClient.create("https://slack.com/api");

    String start(Robots robots) {
        Start start = rest.get().uri("/rtm.connect").retrieve().body(Start.class);
        return start.ok() ? start.url() + robots.bots() : start.error();
    }
}
