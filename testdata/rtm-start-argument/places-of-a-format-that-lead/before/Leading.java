import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

class Leading {
    InputStream all() throws IOException {
        return new URL("https://slack.com/api/rtm.start?simple_latest=%s&no_unreads=%s".formatted(1, true)).openStream();
    }

    InputStream first(String sub) throws IOException {
        return new URL("https://slack.com/api/rtm.start?simple_latest=%s&no_unreads=%s&presence_sub=%s"
                        .formatted(1, true, sub))
                .openStream();
    }

    InputStream between(String batch, String sub) throws IOException {
        return new URL("https://slack.com/api/rtm.start?batch_presence_aware=%s&no_unreads=%s&presence_sub=%s"
                        .formatted(batch, true, sub))
                .openStream();
    }
}
