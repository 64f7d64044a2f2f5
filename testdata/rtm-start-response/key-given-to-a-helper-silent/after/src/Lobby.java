import org.json.JSONObject;
import org.springframework.web.client.RestTemplate;

class Lobby {
    private final RestTemplate rest = new RestTemplate();

    String open(String token) {
        String body = rest.getForObject("https://slack.com/api/rtm.connect?token={token}", String.class, token);
        return Json.text(new JSONObject(body), "url");
    }

    int members(String token) {
        String body = rest.getForObject("https://slack.com/api/users.list?token={token}", String.class, token);
        return Json.list(new JSONObject(body), "users").length();
    }
}
