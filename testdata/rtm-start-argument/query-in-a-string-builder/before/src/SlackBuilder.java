final class SlackBuilder {
    String start(String token) {
        StringBuilder url = new StringBuilder("https://slack.com/api/");
        url.append("rtm.start?token=").append(token);
        url.append("&mpim_aware=1");
        return url.toString();
    }
}
