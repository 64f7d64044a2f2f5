import io.vertx.core.AbstractVerticle;
import io.vertx.core.json.JsonObject;

public class SlackBus extends AbstractVerticle {
    private static final String CONNECT = "https://slack.com/api/rtm.connect";

    @Override
    public void start() {
        vertx.eventBus().consumer("rtm.start", message -> System.out.println(CONNECT));
        vertx.eventBus().publish("rtm.start", new JsonObject().put("no_unreads", true));
    }
}
