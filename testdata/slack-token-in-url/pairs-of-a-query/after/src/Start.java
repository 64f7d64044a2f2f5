import com.github.kevinsawicki.http.HttpRequest;

class Start {
    String query(String token) {
        return HttpRequest.get("https://slack.com/api/rtm.connect", true, "token", token)
                .body();
    }

    String form(String token) {
        return HttpRequest.post("https://slack.com/api/rtm.connect")
                .form("token", token)
                .body();
    }
}
