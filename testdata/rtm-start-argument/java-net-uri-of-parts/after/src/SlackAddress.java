import java.net.URI;
import java.net.URISyntaxException;

final class SlackAddress {
    private static final String HOST = "slack.com";

    static URI start(String token) throws URISyntaxException {
        return new URI("https", HOST, "/api/rtm.connect", "token=" + token, null);
    }
}
