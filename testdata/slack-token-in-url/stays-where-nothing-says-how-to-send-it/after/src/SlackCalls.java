import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import okhttp3.Request;
import org.apache.http.client.methods.HttpGet;

class SlackCalls {
    private static final String START = "https://slack.com/api/rtm.connect?token=";

    Request constant(String token) {
        return new Request.Builder().url(START + token).build();
    }

    String shown(String token) {
        return START + token;
    }

    HttpURLConnection stepwise(String token) throws IOException {
        URL url = new URL("https://slack.com/api/rtm.connect?token=" + token);
        return (HttpURLConnection) url.openConnection();
    }

    HttpGet created(String token) {
        return new HttpGet("https://slack.com/api/rtm.connect?token=" + token);
    }

    Request asked() {
        return new Request.Builder()
                .url("https://slack.com/api/rtm.connect?token=" + next())
                .build();
    }

    Request part(String tail) {
        return new Request.Builder()
                .url("https://slack.com/api/rtm.connect?token=xoxb-fake-" + tail)
                .build();
    }

    Request already(String token) {
        return new Request.Builder()
                .url("https://slack.com/api/rtm.connect?token=" + token)
                .header("Authorization", "Basic fake")
                .build();
    }

    private String next() {
        return "fake";
    }
}
