import io.vertx.core.AsyncResult;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;

class SlackVertx {
    private final WebClient web;

    SlackVertx(WebClient web) {
        this.web = web;
    }

    void start(String token, Handler<AsyncResult<HttpResponse<Buffer>>> handler) {
        web.get(443, "slack.com", "/api/rtm.connect")
                .ssl(true)
                .addQueryParam("token", token)
                .send(handler);
    }
}
