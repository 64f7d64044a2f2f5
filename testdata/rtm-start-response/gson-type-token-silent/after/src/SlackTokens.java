import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.util.Map;
import org.springframework.web.client.RestTemplate;

class SlackTokens {
    private final Map<String, Object> bots;

    SlackTokens(Map<String, Object> bots) {
        this.bots = bots;
    }

    Object start(RestTemplate rest, String token) {
        String body = rest.getForObject("https://slack.com/api/rtm.connect?token=" + token, String.class);
        Map<String, Object> answer = new Gson().fromJson(body, new TypeToken<Map<String, Object>>() {}.getType());
        return bots.get("bots") == null ? answer.get("url") : answer.get("self");
    }
}
