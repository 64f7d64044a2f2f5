import org.springframework.web.client.RestClient;

class SlackClient {
    private final RestClient rest = RestClient.create("https://slack.com/api");

    String start() {
        Start start = rest.get().uri("/rtm.start").retrieve().body(Start.class);
        return start.url() + start.bots();
    }
}
