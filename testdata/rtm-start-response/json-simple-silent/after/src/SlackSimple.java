import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import org.json.simple.JSONArray;
import org.json.simple.JSONObject;
import org.json.simple.parser.JSONParser;
import org.json.simple.parser.ParseException;

class SlackSimple {
    String start(String token) throws IOException, ParseException {
        URL url = new URL("https://slack.com/api/rtm.connect?token=" + token);
        JSONObject answer = (JSONObject) new JSONParser().parse(new InputStreamReader(url.openStream()));
        return (String) answer.get("url");
    }

    JSONArray channels(String token) throws IOException, ParseException {
        URL url = new URL("https://slack.com/api/channels.list?token=" + token);
        JSONObject answer = (JSONObject) new JSONParser().parse(new InputStreamReader(url.openStream()));
        return (JSONArray) answer.get("channels");
    }
}
