class SlackCalls {
    private static final String ON = "1";

    String formatted(String token) {
        return String.format("https://slack.com/api/rtm.start?token=%s&no_unreads=%s", token, ON);
    }

    String elsewhere() {
        return "https://example.com/on=" + ON;
    }
}
