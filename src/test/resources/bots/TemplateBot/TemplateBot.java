import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.util.UriComponentsBuilder;

/** Builds the URL and asks for it as Spring does. */
public final class TemplateBot implements WebSocket.Listener {
    private static final Pattern URL = Pattern.compile("\"url\":\"([^\"]+)\"");
    private final CountDownLatch answered = new CountDownLatch(1);

    public static void main(String[] args) throws Exception {
        String api = args.length > 0 ? args[0] : "https://slack.com/api/";
        URI uri = UriComponentsBuilder.fromHttpUrl(api)
                .path("rtm.start")
                .queryParam("mpim_aware", "1")
                .queryParam("token", "xoxb-fake")
                .build()
                .toUri();
        String body = new RestTemplate().getForObject(uri, String.class);
        Matcher url = URL.matcher(body);
        if (!url.find()) {
            throw new IllegalStateException(body);
        }
        TemplateBot bot = new TemplateBot();
        HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(URI.create(url.group(1)), bot).join();
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
