import java.util.List;
import java.util.Map;
import org.springframework.web.client.RestTemplate;

class SlackMap {
    String start(RestTemplate rest, String token) {
        Map<?, ?> answer = rest.getForObject("https://slack.com/api/rtm.connect?token={token}", Map.class, token);
        Map<?, ?> team = (Map<?, ?>) answer.get("team");
        return team.get("name") + " " + answer.get("url");
    }

    List<?> channels(RestTemplate rest, String token) {
        Map<?, ?> answer = rest.getForObject("https://slack.com/api/channels.list?token={token}", Map.class, token);
        return (List<?>) answer.get("channels");
    }
}
