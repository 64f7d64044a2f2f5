import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows nothing of any SDK. */
public final class PlainHttpBot implements WebSocket.Listener {
    private static final Pattern URL = Pattern.compile("\"url\":\"([^\"]+)\"");
    private final CountDownLatch answered = new CountDownLatch(1);

    public static void main(String[] args) throws Exception {
        String api = args.length > 0 ? args[0] : "https://slack.com/api/";
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(api + "rtm.start?simple_latest=1&batch_presence_aware=1&no_unreads=1"))
                .header("Authorization", "Bearer xoxb-fake")
                .build();
        String body = http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        Matcher url = URL.matcher(body);
        if (!url.find()) {
            throw new IllegalStateException(body);
        }
        PlainHttpBot bot = new PlainHttpBot();
        http.newWebSocketBuilder().buildAsync(URI.create(url.group(1)), bot).join();
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
