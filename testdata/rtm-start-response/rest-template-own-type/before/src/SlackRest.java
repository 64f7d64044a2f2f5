import org.springframework.web.client.RestTemplate;

class SlackRest {
    private final RestTemplate rest = new RestTemplate();

    String start(String token) {
        SlackStart start = rest.getForObject("https://slack.com/api/rtm.start?token={token}", SlackStart.class, token);
        for (String user : start.getUsers()) {
            System.out.println(user);
        }
        return start.getUrl();
    }
}
