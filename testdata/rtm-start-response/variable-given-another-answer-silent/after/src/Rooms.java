import org.json.JSONObject;
import org.springframework.web.client.RestTemplate;

class Rooms {
    private final RestTemplate rest = new RestTemplate();

    void print() {
        JSONObject answer = call("rtm.connect");
        System.out.println(answer.getString("url"));
        answer = call("users.conversations");
        System.out.println(answer.getJSONArray("channels").length());
    }

    private JSONObject call(String method) {
        return new JSONObject(rest.getForObject("https://slack.com/api/" + method, String.class));
    }
}
