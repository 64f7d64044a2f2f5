import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

class SlackOkHttp3 {
    private static final HttpUrl API = HttpUrl.parse("https://slack.com/api/");
    private final OkHttpClient client = new OkHttpClient();

    Response start(String token) throws IOException {
        HttpUrl url = API.newBuilder()
                .addPathSegment("rtm.connect")
                .addQueryParameter("token", token)
                .build();
        return client.newCall(new Request.Builder().url(url).build()).execute();
    }
}
