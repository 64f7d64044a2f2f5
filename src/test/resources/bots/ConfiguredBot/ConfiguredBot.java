import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Is told the URL by a file, and says nothing of it itself. */
public final class ConfiguredBot implements WebSocket.Listener {
    private static final Pattern SOCKET = Pattern.compile("\"url\":\"([^\"]+)\"");
    private final CountDownLatch answered = new CountDownLatch(1);

    public static void main(String[] args) throws Exception {
        Properties settings = new Properties();
        try (InputStream in = ConfiguredBot.class.getResourceAsStream("/bot.properties")) {
            settings.load(in);
        }
        String url = settings.getProperty("slack.rtm.url").replace("https://slack.com/api/", args[0]);
        HttpURLConnection connection = (HttpURLConnection) new URL(url).openConnection();
        connection.setRequestProperty("Authorization", "Bearer " + settings.getProperty("slack.token"));
        String body = new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher socket = SOCKET.matcher(body);
        if (!socket.find()) {
            throw new IllegalStateException(body);
        }
        ConfiguredBot bot = new ConfiguredBot();
        HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(URI.create(socket.group(1)), bot).join();
        bot.answered.await(30, TimeUnit.SECONDS);
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
        socket.request(1);
        if (text.toString().contains("ping")) {
            return socket.sendText("{\"type\":\"message\",\"channel\":\"C1\",\"text\":\"pong\"}", true)
                    .thenRun(answered::countDown);
        }
        return null;
    }
}
