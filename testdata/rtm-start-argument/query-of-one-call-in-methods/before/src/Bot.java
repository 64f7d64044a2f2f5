import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

class Bot {
    private static String common(String token) {
        return "?token=" + token + "&simple_latest=1";
    }

    private static String url(String method, String token) {
        return "https://slack.com/api/" + method + common(token);
    }

    InputStream start(String token) throws IOException {
        return new URL(url("rtm.start", token)).openStream();
    }
}
