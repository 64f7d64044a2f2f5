import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

class SlackClient {
    InputStream rtmStart(String token) throws IOException {
        return new URL("https://slack.com/api/rtm.connect?token=" + token).openStream();
    }
}
