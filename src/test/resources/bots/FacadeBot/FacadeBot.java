import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.rtm.RTMClient;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Leaves it all to the SDK. */
public final class FacadeBot {
    public static void main(String[] args) throws Exception {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(args[0]);
        CountDownLatch answered = new CountDownLatch(1);
        try (Slack slack = Slack.getInstance(config);
                RTMClient client = slack.rtmStart("xoxb-fake", false)) {
            client.addMessageHandler(message -> {
                if (message.contains("ping")) {
                    client.sendMessage("{\"type\":\"message\",\"channel\":\"C1\",\"text\":\"pong\"}");
                    answered.countDown();
                }
            });
            client.connect();
            answered.await(30, TimeUnit.SECONDS);
        }
    }
}
