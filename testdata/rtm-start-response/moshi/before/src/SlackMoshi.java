import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

class SlackMoshi {
    private final JsonAdapter<StartAnswer> answers = new Moshi.Builder().build().adapter(StartAnswer.class);

    void start(OkHttpClient client, String token) throws IOException {
        Request request = new Request.Builder().url("https://slack.com/api/rtm.start?token=" + token).build();
        try (Response response = client.newCall(request).execute()) {
            StartAnswer answer = answers.fromJson(response.body().source());
            for (StartAnswer.Room room : answer.rooms) {
                System.out.println(room.id + " " + answer.url);
            }
        }
    }
}
