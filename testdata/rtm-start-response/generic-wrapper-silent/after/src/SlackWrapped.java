import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.IOException;
import org.jsoup.Jsoup;

class SlackWrapped {
    Object start() throws IOException {
        return get("https://slack.com/api/rtm.connect").body().get("url");
    }

    Object users() throws IOException {
        return get("https://slack.com/api/users.list").body().get("users");
    }

    private Answer<JsonObject> get(String url) throws IOException {
        String body = Jsoup.connect(url).ignoreContentType(true).execute().body();
        return new Answer<>(new Gson().fromJson(body, JsonObject.class));
    }
}
