import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;

/** Sends a form, and opens the socket with the same client. */
public final class OkHttpBot extends WebSocketListener {
    private static final String METHOD = "rtm.start";
    private final CountDownLatch answered = new CountDownLatch(1);

    public static void main(String[] args) throws Exception {
        String api = args.length > 0 ? args[0] : "https://slack.com/api/";
        OkHttpClient http = new OkHttpClient();
        RequestBody form = new FormBody.Builder()
                .add("token", "xoxb-fake")
                .add("simple_latest", "1") // smaller
                .add("presence_sub", "1")
                .add("no_unreads", "1")
                .build();
        Request request = new Request.Builder().url(api + METHOD).post(form).build();
        JsonObject answer;
        try (Response response = http.newCall(request).execute()) {
            answer = JsonParser.parseString(response.body().string()).getAsJsonObject();
        }
        if (!answer.get("ok").getAsBoolean()) {
            throw new IllegalStateException(answer.get("error").getAsString());
        }
        OkHttpBot bot = new OkHttpBot();
        http.newWebSocket(new Request.Builder().url(answer.get("url").getAsString()).build(), bot);
        bot.answered.await(30, TimeUnit.SECONDS);
        http.dispatcher().executorService().shutdown();
    }

    @Override
    public void onMessage(WebSocket socket, String text) {
        if (text.contains("ping")) {
            socket.send("{\"type\":\"message\",\"channel\":\"C1\",\"text\":\"pong\"}");
            while (socket.queueSize() > 0) {
                Thread.onSpinWait();
            }
            answered.countDown();
        }
    }
}
