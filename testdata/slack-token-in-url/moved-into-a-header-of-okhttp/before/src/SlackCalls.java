import okhttp3.HttpUrl;
import okhttp3.Request;

class SlackCalls {
    private static final String START = "https://slack.com/api/rtm.start";

    Request joined(String token) {
        return new Request.Builder().url("https://slack.com/api/rtm.start?token=" + token).build();
    }

    Request between(String token) {
        return new Request.Builder()
                .url(START + "?simple_latest=1&token=" + token + "&presence_sub=true&no_unreads=1")
                .get()
                .build();
    }

    Request written() {
        return new Request.Builder()
                .url(HttpUrl.parse("https://slack.com/api/rtm.start?token=xoxb-fake&no_latest=1"))
                .build();
    }

    Request.Builder last(boolean sub, String token) {
        return new Request.Builder().url(START + "?presence_sub=" + sub + "&token=" + token);
    }
}
