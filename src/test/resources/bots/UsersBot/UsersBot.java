import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.rtm.RTMStartResponse;
import com.slack.api.model.User;
import com.slack.api.rtm.RTMClient;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Knows everybody by the answer that connects it. */
public final class UsersBot {
    public static void main(String[] args) throws Exception {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(args[0]);
        CountDownLatch answered = new CountDownLatch(1);
        try (Slack slack = Slack.getInstance(config)) {
            MethodsClient methods = slack.methods("xoxb-fake");
            RTMStartResponse response = methods.rtmStart(r -> r.noUnreads(true));
            List<User> users = response.getUsers();
            RTMClient client = new RTMClient(slack, "xoxb-fake", response.getUrl(), users.get(0));
            client.addMessageHandler(message -> {
                if (message.contains("ping")) {
                    client.sendMessage("{\"type\":\"message\",\"channel\":\"C1\",\"text\":\"pong\"}");
                    answered.countDown();
                }
            });
            client.connect();
            answered.await(30, TimeUnit.SECONDS);
            client.close();
        }
    }
}
