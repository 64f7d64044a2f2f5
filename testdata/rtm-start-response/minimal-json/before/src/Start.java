import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;

abstract class Start {
    abstract String fetch(String url);

    int start() {
        JsonObject answer = Json.parse(fetch("https://slack.com/api/rtm.start")).asObject();
        String url = answer.getString("url", "");
        int count = 0;
        for (JsonValue group : answer.get("groups").asArray()) {
            count++;
        }
        return count + answer.getInt("cache_version", 0);
    }
}
