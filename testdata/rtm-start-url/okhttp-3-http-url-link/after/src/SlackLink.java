import okhttp3.HttpUrl;

class SlackLink {
    private final HttpUrl base = HttpUrl.parse("https://slack.com/api/");

    HttpUrl start(String token) {
        return base.newBuilder("rtm.connect")
                .addQueryParameter("token", token)
                .build();
    }
}
