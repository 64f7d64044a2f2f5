import org.springframework.web.client.RestTemplate;

class SlackShared {
    private final RestTemplate rest = new RestTemplate();

    int start() {
        SlackReply reply = rest.getForObject("https://slack.com/api/rtm.start", SlackReply.class);
        return reply.getChannels().size();
    }

    int channels() {
        SlackReply reply = rest.getForObject("https://slack.com/api/channels.list", SlackReply.class);
        return reply.getChannels().size();
    }
}
