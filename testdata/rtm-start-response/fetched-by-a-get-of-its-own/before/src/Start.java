import org.json.JSONArray;
import org.json.JSONObject;

class Start {
    private JSONObject answer;
    private JSONObject names;

    void load() {
        answer = new JSONObject(Net.get("https://slack.com/api/rtm.start"));
    }

    JSONArray users() {
        return answer.getJSONArray("users");
    }

    boolean known() {
        return names.get("rtm.start") != null && names.has("users");
    }

    boolean ready(JSONObject state) {
        JSONObject start = (JSONObject) state.get("rtm.start");
        return start.has("users");
    }
}
