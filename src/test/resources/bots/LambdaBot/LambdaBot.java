import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.response.rtm.RTMStartResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Asks the SDK for the URL, and opens the socket itself. */
public final class LambdaBot implements WebSocket.Listener {
    private final CountDownLatch answered = new CountDownLatch(1);

    public static void main(String[] args) throws Exception {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(args[0]);
        RTMStartResponse response = Slack.getInstance(config)
                .methods("xoxb-fake")
                .rtmStart(r -> r
                        .noUnreads(true)
                        .batchPresenceAware(true)
                        .mpimAware(true));
        if (!response.isOk()) {
            throw new IllegalStateException(response.getError());
        }
        LambdaBot bot = new LambdaBot();
        HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(URI.create(response.getUrl()), bot).join();
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
