import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

class SlackHelper {
    private static final String BASE = "https://slack.com/api/";

    InputStream start(String token) throws IOException {
        return doPost("rtm.connect", "token=" + token);
    }

    InputStream test(String token) throws IOException {
        return doPost("api.test", "token=" + token);
    }

    private InputStream doPost(String method, String arguments) throws IOException {
        return new URL(BASE + method + "?" + arguments).openStream();
    }
}
