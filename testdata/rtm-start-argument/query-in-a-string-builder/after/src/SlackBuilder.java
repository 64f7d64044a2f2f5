final class SlackBuilder {
    String start(String token) {
        StringBuilder url = new StringBuilder("https://slack.com/api/");
        url.append("rtm.connect?token=").append(token);
        return url.toString();
    }
}
