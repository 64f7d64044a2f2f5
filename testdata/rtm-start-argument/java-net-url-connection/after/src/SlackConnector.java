import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

final class SlackConnector {
    private final String token;

    SlackConnector(String token) {
        this.token = token;
    }

    InputStream open() throws IOException {
        URL url = new URL("https://slack.com/api/rtm.connect?token=" + token + "&pretty=1");
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("GET");
        connection.setRequestProperty("Accept", "application/json");
        return connection.getInputStream();
    }
}
