import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;

class Connections {
    private HttpURLConnection kept;

    HttpURLConnection declared(String token) throws IOException {
        URL url = new URL("https://slack.com/api/rtm.connect");
        HttpURLConnection connection = (HttpURLConnection) url.openConnection(); // not yet open
        connection.setRequestProperty("Authorization", "Bearer " + token);
        connection.setRequestMethod("GET");
        return connection;
    }

    URLConnection direct(String token) throws IOException {
        URLConnection connection = URI.create("https://slack.com/api/rtm.connect")
                .toURL()
                .openConnection();
        connection.setRequestProperty("Authorization", "Bearer " + token);
        return connection;
    }

    void assigned(String token) throws IOException {
        kept = (HttpURLConnection) new URL("https://slack.com/api/rtm.connect").openConnection();
        kept.setRequestProperty("Authorization", "Bearer " + token);
    }

    /** Nothing holds the connection for a statement to name. */
    InputStream unnamed(String token) throws IOException {
        return new URL("https://slack.com/api/rtm.connect?token=" + token).openStream();
    }

    /** A statement of its own would stand outside of the condition. */
    void conditional(String token, boolean wanted) throws IOException {
        if (wanted) kept = (HttpURLConnection) new URL("https://slack.com/api/rtm.connect?token=" + token).openConnection();
    }
}
