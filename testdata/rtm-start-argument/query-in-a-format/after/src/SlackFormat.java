final class SlackFormat {
    String start(String token) {
        return String.format("https://slack.com/api/%s?token=%s", "rtm.connect", token);
    }
}
