import org.springframework.web.client.RestTemplate;

class SlackShared {
    private final RestTemplate rest = new RestTemplate();

    String start() {
        return rest.getForObject("https://slack.com/api/rtm.connect", SlackReply.class).getUrl();
    }

    int channels() {
        SlackReply reply = rest.getForObject("https://slack.com/api/channels.list", SlackReply.class);
        return reply.getChannels().size();
    }
}
