import org.json.JSONObject;
import org.springframework.web.client.RestTemplate;

class Lobby {
    private static final String GROUPS = "groups";

    private final RestTemplate rest = new RestTemplate();

    int open(String token) {
        String body = rest.getForObject("https://slack.com/api/rtm.start?token={token}", String.class, token);
        JSONObject answer = new JSONObject(body);
        connect(Json.text(answer, "url"));
        String team = Json.text(Json.list(answer, "channels").getJSONObject(0), "name");
        return Json.list(answer, "users").length() + Json.list(answer, GROUPS).length() + team.length();
    }

    int emoji(String token) {
        String body = rest.getForObject("https://slack.com/api/emoji.list?token={token}", String.class, token);
        return Json.list(new JSONObject(body), "bots").length();
    }

    private void connect(String url) {}
}
