import java.util.function.Consumer;
import org.json.JSONObject;

abstract class Calls {
    abstract String read(String url);

    void call(String method, Consumer<JSONObject> then) {
        then.accept(new JSONObject(read("https://slack.com/api/" + method)));
    }

    void start() {
        call("rtm.start", this::started);
        call("rtm.start", answer -> answer.getJSONObject("self").getJSONObject("prefs"));
    }

    void others() {
        call("team.info", this::team);
        call("usergroups.list", answer -> answer.getJSONArray("subteams"));
    }

    void started(JSONObject answer) {
        answer.getJSONArray("subteams");
        answer.getString("url");
    }

    void team(JSONObject answer) {
        answer.getJSONObject("team").getString("icon");
    }
}
