import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestTemplate;

class SlackForm {
    String start(RestTemplate rest, String token) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("token", token);
        return rest.postForObject("https://slack.com/api/rtm.connect?presence_sub=1", form, String.class);
    }
}
