import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

class Named {
    InputStream formatted() throws IOException {
        return new URL("https://slack.com/api/rtm.start?%s=1&%s=1".formatted("simple_latest", "no_unreads")).openStream();
    }

    InputStream format() throws IOException {
        return new URL(String.format("https://slack.com/api/rtm.start?%s=%s", "mpim_aware", true)).openStream();
    }
}
