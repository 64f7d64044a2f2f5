import okhttp3.Request;

class SlackCalls {
    private static final String ON = "1";
    private static final String FLAGS = "&mpim_aware=1";

    Request operands(String token) {
        return new Request.Builder()
                .url("https://slack.com/api/rtm.connect?token=" + token)
                .build();
    }

    String elsewhere() {
        return "https://example.com/on=" + ON + FLAGS;
    }
}
