import com.github.kevinsawicki.http.HttpRequest;

class Start {
    String query(String token) {
        return HttpRequest.get("https://slack.com/api/rtm.start", true, "token", token, "mpim_aware", 1)
                .body();
    }

    String form(String token) {
        return HttpRequest.post("https://slack.com/api/rtm.start")
                .form("token", token)
                .body();
    }
}
