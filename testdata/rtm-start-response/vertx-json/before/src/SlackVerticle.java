import io.vertx.core.AbstractVerticle;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.client.WebClient;

public class SlackVerticle extends AbstractVerticle {
    private WebClient client;

    @Override
    public void start() {
        client = WebClient.create(vertx);
        client.getAbs("https://slack.com/api/rtm.start").send(result -> {
            if (result.succeeded()) {
                JsonObject answer = result.result().bodyAsJsonObject();
                connect(answer.getString("url"), answer.getJsonArray("users").size());
            }
        });
    }

    private void connect(String url, int users) {
        System.out.println(url + users);
    }
}
