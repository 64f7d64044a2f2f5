import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

class SlackChoice {
    InputStream open(boolean legacy) throws IOException {
        String method = legacy ? "rtm.connect" : "rtm.connect";
        return new URL("https://slack.com/api/" + method).openStream();
    }
}
