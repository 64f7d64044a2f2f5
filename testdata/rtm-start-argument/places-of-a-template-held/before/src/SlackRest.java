import org.springframework.web.client.RestTemplate;
import org.springframework.web.util.UriComponentsBuilder;

class SlackRest {
    private int calls;

    String built(String token, int latest) {
        return UriComponentsBuilder.fromHttpUrl("https://slack.com/api/rtm.start")
                .queryParam("simple_latest", "{latest}")
                .queryParam("token", "{token}")
                .buildAndExpand(latest, token)
                .toUriString();
    }

    String counted(RestTemplate rest, String token) {
        return rest.getForObject(
                "https://slack.com/api/rtm.start?simple_latest={latest}&token={token}", String.class, calls++, token);
    }
}
