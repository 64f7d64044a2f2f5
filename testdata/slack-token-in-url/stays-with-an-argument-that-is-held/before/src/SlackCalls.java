import okhttp3.Request;

class SlackCalls {
    private int calls;

    Request counted(String token) {
        return new Request.Builder()
                .url("https://slack.com/api/rtm.start?token=" + token + "&no_unreads=" + calls++)
                .build();
    }
}
