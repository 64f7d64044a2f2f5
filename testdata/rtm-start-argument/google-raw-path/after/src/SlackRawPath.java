import com.google.api.client.http.GenericUrl;

class SlackRawPath {
    GenericUrl start(String token) {
        GenericUrl url = new GenericUrl("https://slack.com");
        url.appendRawPath("/api/rtm.connect");
        return url.set("token", token);
    }
}
