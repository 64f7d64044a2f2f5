import java.net.URI;

final class SlackAddresses {
    private static final URI API = URI.create("https://slack.com/api/");

    URI start() {
        return API.resolve("rtm.connect");
    }
}
