import org.springframework.web.client.RestTemplate;

class SlackTemplate {
    String start(RestTemplate rest, String token) {
        return rest.getForObject("https://slack.com/api/rtm.connect?token={token}&presence_sub=1", String.class, token);
    }
}
