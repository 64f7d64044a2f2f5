import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.IOException;
import org.jsoup.Connection;
import org.jsoup.Jsoup;

class SlackWrapped {
    Object start() throws IOException {
        Answer<JsonObject> answer = get("https://slack.com/api/rtm.connect");
        return answer.status() == 200 ? answer.body().get("users") : answer.body().get("error");
    }

    private Answer<JsonObject> get(String url) throws IOException {
        Connection.Response response = Jsoup.connect(url).ignoreContentType(true).execute();
        return new Answer<>(response.statusCode(), new Gson().fromJson(response.body(), JsonObject.class));
    }
}
