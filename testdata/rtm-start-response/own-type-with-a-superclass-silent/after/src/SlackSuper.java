import com.google.gson.Gson;
import org.springframework.web.client.RestTemplate;

class SlackSuper {
    String start(RestTemplate rest, GroupsAnswer groups) {
        String body = rest.getForObject("https://slack.com/api/rtm.connect", String.class);
        StartAnswer answer = new Gson().fromJson(body, StartAnswer.class);
        return answer.isOk() ? answer.getUrl() : "none of " + groups.getGroups();
    }
}
