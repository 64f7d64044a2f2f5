import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

final class SlackTask {
    private static final String BASE = "https://slack.com/api/";

    InputStream start(String token) throws IOException {
        return run("rtm.start", token, "&simple_latest=True&no_unreads=True");
    }

    private InputStream run(String method, String token, String rest) throws IOException {
        return new URL(BASE + method + "?token=" + token + rest).openStream();
    }
}
