class SlackFormat {
    static final String START = "https://slack.com/api/rtm.connect?token=%s";

    String start(String token) {
        return String.format(START, token);
    }
}
