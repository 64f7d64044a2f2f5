import org.json.JSONObject;
import org.springframework.web.client.RestTemplate;

class SlackSessionHolder {
    private JSONObject session;

    void connect(RestTemplate rest, String token) {
        String body = rest.getForObject("https://slack.com/api/rtm.start?token={token}", String.class, token);
        session = new JSONObject(body);
    }

    JSONObject session() {
        return session;
    }
}
