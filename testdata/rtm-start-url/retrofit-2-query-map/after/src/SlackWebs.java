import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import okhttp3.ResponseBody;
import retrofit2.Retrofit;

class SlackWebs {
    private final SlackWeb web =
            new Retrofit.Builder().baseUrl("https://slack.com/api/").build().create(SlackWeb.class);

    ResponseBody start(String token) throws IOException {
        Map<String, String> options = new HashMap<>();
        options.put("token", token);
        return web.start(options).execute().body();
    }
}
