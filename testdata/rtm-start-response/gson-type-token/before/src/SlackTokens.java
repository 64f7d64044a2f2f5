import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.util.Map;
import org.springframework.web.client.RestTemplate;

class SlackTokens {
    Object start(RestTemplate rest, String token) {
        String body = rest.getForObject("https://slack.com/api/rtm.start?token=" + token, String.class);
        Map<String, Object> answer = new Gson().fromJson(body, new TypeToken<Map<String, Object>>() {}.getType());
        return answer.get("bots");
    }
}
