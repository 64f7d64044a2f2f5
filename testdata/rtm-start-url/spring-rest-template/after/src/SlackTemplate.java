import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestTemplate;

class SlackTemplate {
    private static final String RTM_START = "https://slack.com/api/rtm.connect";
    private final RestTemplate rest = new RestTemplate();

    String start(String token) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("token", token);
        return rest.postForObject(RTM_START, form, String.class);
    }
}
