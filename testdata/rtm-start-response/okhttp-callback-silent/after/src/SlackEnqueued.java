import java.io.IOException;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.json.JSONObject;

class SlackEnqueued {
    private final OkHttpClient client = new OkHttpClient();

    void start(String token) {
        Request request = new Request.Builder().url("https://slack.com/api/rtm.connect?token=" + token).build();
        client.newCall(request).enqueue(new Callback() {
            @Override
            public void onFailure(Call call, IOException failure) {
                failure.printStackTrace();
            }

            @Override
            public void onResponse(Call call, Response response) throws IOException {
                System.out.println(new JSONObject(response.body().string()).getString("url"));
            }
        });
    }

    static void onEvent(JSONObject event) {
        System.out.println(event.getString("latest_event_ts") + event.getJSONArray("channels"));
    }
}
