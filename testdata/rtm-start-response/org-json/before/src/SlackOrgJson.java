import org.json.JSONArray;
import org.json.JSONObject;
import org.springframework.web.client.RestTemplate;

class SlackOrgJson {
    private final RestTemplate rest = new RestTemplate();

    String start(String token) {
        String body = rest.getForObject("https://slack.com/api/rtm.start?token={token}", String.class, token);
        JSONObject answer = new JSONObject(body);
        JSONArray users = answer.getJSONArray("users");
        for (int i = 0; i < users.length(); i++) {
            System.out.println(users.getJSONObject(i).getString("name"));
        }
        System.out.println(answer.optJSONArray("ims"));
        return answer.getBoolean("ok") ? answer.getString("url") : answer.optString("error");
    }
}
