import org.json.JSONObject;
import org.springframework.web.client.RestTemplate;

class SlackSessionHolder {
    private JSONObject session;
    private JSONObject roster;

    void connect(RestTemplate rest, String token) {
        session = new JSONObject(rest.getForObject("https://slack.com/api/rtm.connect?token={token}", String.class, token));
        roster = new JSONObject(rest.getForObject("https://slack.com/api/users.list?token={token}", String.class, token));
    }

    String url() {
        return session.getString("url");
    }

    int size() {
        return roster.getJSONArray("users").length();
    }
}
