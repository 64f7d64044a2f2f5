import com.google.gson.Gson;
import org.springframework.web.client.RestTemplate;

class SlackSuper {
    int start(RestTemplate rest) {
        String body = rest.getForObject("https://slack.com/api/rtm.start", String.class);
        StartAnswer answer = new Gson().fromJson(body, StartAnswer.class);
        return answer.isOk() ? answer.getGroups().size() : 0;
    }
}
