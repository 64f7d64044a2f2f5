import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import org.jsoup.Jsoup;

class SlackGsonTree {
    String start(String token) throws IOException {
        JsonObject answer = get("https://slack.com/api/rtm.connect?token=" + token);
        JsonObject team = answer.getAsJsonObject("team");
        return team.get("domain").getAsString() + answer.get("url").getAsString();
    }

    JsonArray channels(String token) throws IOException {
        return get("https://slack.com/api/channels.list?token=" + token).getAsJsonArray("channels");
    }

    private static JsonObject get(String url) throws IOException {
        String body = Jsoup.connect(url).ignoreContentType(true).execute().body();
        return JsonParser.parseString(body).getAsJsonObject();
    }
}
