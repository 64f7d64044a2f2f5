import java.util.List;
import org.springframework.web.client.RestTemplate;

class SlackRest {
    private final RestTemplate rest = new RestTemplate();

    String start(String token) {
        return rest.getForObject("https://slack.com/api/rtm.connect?token={token}", SlackStart.class, token).getUrl();
    }

    List<String> users(String token) {
        return rest.getForObject("https://slack.com/api/users.list?token={token}", Directory.class, token).getUsers();
    }
}
