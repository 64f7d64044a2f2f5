import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.json.JsonObject;

class Gate {
    private final HttpClient client;

    Gate(HttpClient client) {
        this.client = client;
    }

    void open(String token) {
        Buffer whole = Buffer.buffer();
        client.getNow(443, "slack.com", "/api/rtm.connect?token=" + token, response -> {
            Buffer answer = Buffer.buffer();
            response.handler(answer::appendBuffer);
            response.endHandler(done -> connect(answer.toJsonObject().getString("url")));
        });
        client.getNow(443, "slack.com", "/api/users.list?token=" + token, response -> {
            response.handler(whole::appendBuffer);
            response.endHandler(done -> count(whole.toJsonObject().getJsonArray("users")));
        });
    }

    private void connect(String url) {}

    private void count(Object users) {}
}
