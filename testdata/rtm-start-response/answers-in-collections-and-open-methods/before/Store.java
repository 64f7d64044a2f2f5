import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.json.JSONObject;
import org.json.JSONTokener;

class Store {
    private final List<JSONObject> answers = new ArrayList<>();
    private final Map<String, JSONObject> byTeam = new HashMap<>();

    void list() throws IOException {
        answers.add(new JSONObject(new JSONTokener(new URL("https://slack.com/api/rtm.start").openStream())));
    }

    void map(String team) throws IOException {
        byTeam.put(team, new JSONObject(new JSONTokener(new URL("https://slack.com/api/rtm.start").openStream())));
    }

    int users() {
        int users = byTeam.get("T1").getJSONArray("users").length();
        for (JSONObject answer : answers) {
            users += answer.getJSONArray("users").length();
        }
        return users;
    }

    int each() throws IOException {
        JSONObject answer = new JSONObject(new JSONTokener(new URL("https://slack.com/api/rtm.start").openStream()));
        int all = 0;
        for (String key : List.of("url", "channels")) {
            all += answer.getString(key).length();
        }
        for (String key : new String[] {"ims"}) {
            all += answer.getJSONArray(key).length();
        }
        return all;
    }
}
