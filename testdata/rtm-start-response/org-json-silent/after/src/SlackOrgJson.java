import org.json.JSONArray;
import org.json.JSONObject;
import org.springframework.web.client.RestTemplate;

class SlackOrgJson {
    private final RestTemplate rest = new RestTemplate();

    String start(String token) {
        String body = rest.getForObject("https://slack.com/api/rtm.connect?token={token}", String.class, token);
        JSONObject answer = new JSONObject(body);
        JSONObject self = answer.getJSONObject("self");
        return answer.getBoolean("ok") ? self.getString("id") + answer.getString("url") : answer.getString("error");
    }

    JSONArray channels(String token) {
        String body = rest.getForObject("https://slack.com/api/channels.list?token={token}", String.class, token);
        return new JSONObject(body).getJSONArray("channels");
    }
}
