import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

class SlackMoshi {
    private final Moshi moshi = new Moshi.Builder().build();

    String start(OkHttpClient client, String token) throws IOException {
        Request request = new Request.Builder().url("https://slack.com/api/rtm.connect?token=" + token).build();
        try (Response response = client.newCall(request).execute()) {
            return moshi.adapter(StartAnswer.class).fromJson(response.body().source()).url;
        }
    }

    List<String> channels(OkHttpClient client, String token) throws IOException {
        Request request = new Request.Builder().url("https://slack.com/api/channels.list?token=" + token).build();
        try (Response response = client.newCall(request).execute()) {
            return moshi.adapter(ChannelList.class).fromJson(response.body().source()).channels;
        }
    }
}
