import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.json.JsonObject;

class Gate {
    private final HttpClient client;

    Gate(HttpClient client) {
        this.client = client;
    }

    void open(String token) {
        client.getNow(443, "slack.com", "/api/rtm.start?token=" + token, response -> {
            Buffer whole = Buffer.buffer();
            response.handler(whole::appendBuffer);
            response.endHandler(done -> {
                JsonObject answer = whole.toJsonObject();
                connect(answer.getString("url"), answer.getJsonArray("users").size());
            });
        });
    }

    void reopen(String token) {
        client.getNow(443, "slack.com", "/api/rtm.start?token=" + token, response -> {
            Buffer whole = Buffer.buffer();
            response.handler(chunk -> whole.appendBuffer(chunk));
            response.endHandler(done -> connect("", whole.toJsonObject().getJsonArray("ims").size()));
        });
    }

    private void connect(String url, int users) {}
}
