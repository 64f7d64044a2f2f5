import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

class SlackRestClient {
    private final RestClient rest = RestClient.create("https://slack.com/api");

    String start(String token) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        return rest.post()
                .uri("/rtm.connect")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .header("Authorization", "Bearer " + token)
                .body(form)
                .retrieve()
                .body(String.class);
    }
}
