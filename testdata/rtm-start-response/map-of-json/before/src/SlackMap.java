import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.web.client.RestTemplate;

class SlackMap {
    private static final String DND = "dnd";

    @SuppressWarnings("unchecked")
    Collection<Object> start(RestTemplate rest, String token) {
        Map<String, Object> answer = rest.getForObject("https://slack.com/api/rtm.start?token={token}", Map.class, token);
        Map<String, Object> self = (Map<String, Object>) answer.get("self");
        System.out.println(self.get("id") + " " + self.getOrDefault("manual_presence", "active"));
        System.out.println(answer.get(DND));
        return (List<Object>) answer.get("channels");
    }
}
