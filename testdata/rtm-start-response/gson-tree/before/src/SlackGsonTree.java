import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;

class SlackGsonTree {
    private final Map<String, String> channels = new HashMap<>();

    String start(String token) throws IOException {
        String body = Jsoup.connect("https://slack.com/api/rtm.start")
                .data("token", token)
                .ignoreContentType(true)
                .execute()
                .body();
        JsonObject answer = new JsonParser().parse(body).getAsJsonObject();
        for (JsonElement channel : answer.getAsJsonArray("channels")) {
            JsonObject it = channel.getAsJsonObject();
            channels.put(it.get("id").getAsString(), it.get("name").getAsString());
        }
        JsonObject self = answer.getAsJsonObject("self");
        return self.get("created").getAsString() + answer.get("url").getAsString();
    }
}
