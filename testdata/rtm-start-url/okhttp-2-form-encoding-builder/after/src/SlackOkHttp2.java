import com.squareup.okhttp.FormEncodingBuilder;
import com.squareup.okhttp.OkHttpClient;
import com.squareup.okhttp.Request;
import com.squareup.okhttp.RequestBody;
import com.squareup.okhttp.Response;
import java.io.IOException;

class SlackOkHttp2 {
    private final OkHttpClient client = new OkHttpClient();

    Response start(String token) throws IOException {
        RequestBody form = new FormEncodingBuilder()
                .add("token", token)
                .build();
        Request request = new Request.Builder().url("https://slack.com/api/rtm.connect").post(form).build();
        return client.newCall(request).execute();
    }
}
