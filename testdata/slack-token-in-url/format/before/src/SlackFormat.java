class SlackFormat {
    static final String START = "https://slack.com/api/rtm.start?token=%s";

    String start(String token) {
        return String.format(START, token);
    }
}
