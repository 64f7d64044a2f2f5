import org.json.JSONObject;

class Below extends Listened {
    @Override
    void below(JSONObject answer) {
        System.out.println(answer.getJSONArray("bots"));
    }
}
