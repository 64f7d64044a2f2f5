import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

final class SlackTask {
    private static final String BASE = "https://slack.com/api/";

    InputStream start(String token) throws IOException {
        return run("rtm.connect", token, "");
    }

    private InputStream run(String method, String token, String rest) throws IOException {
        return new URL(BASE + method + "?token=" + token + rest).openStream();
    }
}
