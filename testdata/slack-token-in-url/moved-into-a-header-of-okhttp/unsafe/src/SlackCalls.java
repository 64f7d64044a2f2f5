import okhttp3.HttpUrl;
import okhttp3.Request;

class SlackCalls {
    private static final String START = "https://slack.com/api/rtm.connect";

    Request joined(String token) {
        return new Request.Builder().url("https://slack.com/api/rtm.connect").header("Authorization", "Bearer " + token).build();
    }

    Request between(String token) {
        return new Request.Builder()
                .url(START + "?" + "presence_sub=true")
                .header("Authorization", "Bearer " + token)
                .get()
                .build();
    }

    Request written() {
        return new Request.Builder()
                .url(HttpUrl.parse("https://slack.com/api/rtm.connect"))
                .header("Authorization", "Bearer xoxb-fake")
                .build();
    }

    Request.Builder last(boolean sub, String token) {
        return new Request.Builder().url(START + "?presence_sub=" + sub).header("Authorization", "Bearer " + token);
    }
}
