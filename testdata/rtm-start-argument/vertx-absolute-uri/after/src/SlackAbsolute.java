import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;

class SlackAbsolute {
    Future<HttpResponse<Buffer>> start(WebClient client, String token) {
        MultiMap form = MultiMap.caseInsensitiveMultiMap();
        form.set("token", token);
        return client.postAbs("https://slack.com/api/rtm.connect").sendForm(form);
    }
}
