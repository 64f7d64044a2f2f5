import java.io.IOException;
import java.net.URL;
import javax.json.Json;
import javax.json.JsonObject;
import javax.json.JsonReader;

class SlackJsonP {
    String start(String token) throws IOException {
        try (JsonReader reader = Json.createReader(new URL("https://slack.com/api/rtm.connect?token=" + token).openStream())) {
            JsonObject answer = reader.readObject();
            return answer.getJsonObject("self").getString("id") + answer.getString("url", "");
        }
    }

    int ims(String token) throws IOException {
        try (JsonReader reader = Json.createReader(new URL("https://slack.com/api/im.list?token=" + token).openStream())) {
            return reader.readObject().getJsonArray("ims").size();
        }
    }
}
