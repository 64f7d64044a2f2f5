import java.util.Map;
import org.springframework.web.client.RestTemplate;

class SlackRest {
    String inOrder(RestTemplate rest, String token, int latest) {
        return rest.getForObject(
                "https://slack.com/api/rtm.start?simple_latest={latest}&token={token}", String.class, latest, token);
    }

    String byName(RestTemplate rest, Map<String, Object> values) {
        return rest.getForObject(
                "https://slack.com/api/rtm.start?simple_latest={latest}&token={token}", String.class, values);
    }
}
