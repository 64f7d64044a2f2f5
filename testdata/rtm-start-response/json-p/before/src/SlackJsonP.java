import java.io.IOException;
import java.net.URL;
import javax.json.Json;
import javax.json.JsonObject;
import javax.json.JsonReader;

class SlackJsonP {
    String start(String token) throws IOException {
        try (JsonReader reader = Json.createReader(new URL("https://slack.com/api/rtm.start?token=" + token).openStream())) {
            JsonObject answer = reader.readObject();
            int unread = answer.getJsonArray("ims").size();
            return unread + answer.getJsonObject("self").getString("id") + answer.getString("url");
        }
    }
}
