import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

class Leading {
    InputStream all() throws IOException {
        return new URL("https://slack.com/api/rtm.connect".formatted()).openStream();
    }

    InputStream first(String sub) throws IOException {
        return new URL("https://slack.com/api/rtm.connect?presence_sub=%s"
                        .formatted(sub))
                .openStream();
    }

    InputStream between(String batch, String sub) throws IOException {
        return new URL("https://slack.com/api/rtm.connect?batch_presence_aware=%s&presence_sub=%s"
                        .formatted(batch, sub))
                .openStream();
    }
}
