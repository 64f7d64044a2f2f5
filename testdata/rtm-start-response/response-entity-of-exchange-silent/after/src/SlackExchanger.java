import java.util.Map;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestTemplate;

class SlackExchanger {
    Object start(RestTemplate rest, HttpEntity<?> form) {
        ResponseEntity<Map<String, Object>> response = rest.exchange(
                "https://slack.com/api/rtm.connect", HttpMethod.POST, form, new ParameterizedTypeReference<Map<String, Object>>() {});
        return response.getBody().get("url") + response.getHeaders().getFirst("channels");
    }
}
