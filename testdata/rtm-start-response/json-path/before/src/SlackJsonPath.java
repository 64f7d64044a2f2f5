import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.springframework.web.client.RestTemplate;

class SlackJsonPath {
    List<String> start(RestTemplate rest, String token) {
        String body = rest.getForObject("https://slack.com/api/rtm.start?token={token}", String.class, token);
        DocumentContext answer = JsonPath.parse(body);
        String url = answer.read("$.url");
        List<String> names = JsonPath.read(body, "$.users[*].name");
        names.add(url + answer.read("$.self.id"));
        return answer.read("$.ims[?(@.is_open)].id");
    }
}
