import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.springframework.web.client.RestTemplate;

class SlackJsonPath {
    String start(RestTemplate rest, String token) {
        String body = rest.getForObject("https://slack.com/api/rtm.connect?token={token}", String.class, token);
        return JsonPath.read(body, "$.team.name") + JsonPath.<String>read(body, "$.url");
    }

    List<String> channels(RestTemplate rest, String token) {
        String body = rest.getForObject("https://slack.com/api/channels.list?token={token}", String.class, token);
        return JsonPath.read(body, "$.channels[*].name");
    }
}
