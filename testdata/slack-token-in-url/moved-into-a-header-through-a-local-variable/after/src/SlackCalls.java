import java.net.URI;
import java.net.http.HttpRequest;
import okhttp3.HttpUrl;
import okhttp3.Request;

class SlackCalls {
    private static final String BASE = "https://slack.com/api";
    private static final String TOKEN = "xoxb-fake";

    private String token;

    Request named(String token) {
        String url = BASE + "/rtm.connect?token=" + token;
        return new Request.Builder().url(url).build();
    }

    Request parsed() {
        HttpUrl url = HttpUrl.parse(BASE + "/rtm.connect?token=" + TOKEN);
        return new Request.Builder()
                .url(url)
                .build();
    }

    HttpRequest formatted(String team, String token) {
        String url = String.format("https://%s.slack.com/api/rtm.connect?token=%s&presence_sub=true", team, token);
        URI uri = URI.create(url);
        return HttpRequest.newBuilder(uri).build();
    }

    /** What else reads the URL may need the token there. */
    Request shown(String token) {
        String url = BASE + "/rtm.connect?token=" + token;
        System.out.println(url.length());
        return new Request.Builder().url(url).build();
    }

    /** The name means another token where the request is made. */
    Request changed(String token) {
        String url = BASE + "/rtm.connect?token=" + token;
        token = "";
        return new Request.Builder().url(url).build();
    }

    /** Who knows when. */
    Runnable later() {
        String url = BASE + "/rtm.connect?token=" + this.token;
        return () -> System.out.println(new Request.Builder().url(url).build());
    }
}
