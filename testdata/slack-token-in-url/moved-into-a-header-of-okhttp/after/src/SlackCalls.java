import okhttp3.HttpUrl;
import okhttp3.Request;

class SlackCalls {
    private static final String START = "https://slack.com/api/rtm.connect";

    Request joined(String token) {
        return new Request.Builder().url("https://slack.com/api/rtm.connect?token=" + token).build();
    }

    Request between(String token) {
        return new Request.Builder()
                .url(START + "?token=" + token + "&presence_sub=true")
                .get()
                .build();
    }

    Request written() {
        return new Request.Builder()
                .url(HttpUrl.parse("https://slack.com/api/rtm.connect?token=xoxb-fake"))
                .build();
    }

    Request.Builder last(boolean sub, String token) {
        return new Request.Builder().url(START + "?presence_sub=" + sub + "&token=" + token);
    }
}
