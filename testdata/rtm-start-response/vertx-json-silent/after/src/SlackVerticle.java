import io.vertx.core.AbstractVerticle;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.client.WebClient;

public class SlackVerticle extends AbstractVerticle {
    private WebClient client;

    @Override
    public void start() {
        client = WebClient.create(vertx);
        client.getAbs("https://slack.com/api/rtm.connect").send(result -> connect(result.result().bodyAsJsonObject().getString("url")));
        client.getAbs("https://slack.com/api/users.list").send(result -> {
            JsonObject answer = result.result().bodyAsJsonObject();
            connect(answer.getJsonArray("users").encode());
        });
    }

    private void connect(String url) {
        System.out.println(url);
    }
}
