import com.github.kevinsawicki.http.HttpRequest;

class SlackCalls {
    String start(String token) {
        return HttpRequest.get("https://slack.com/api/rtm.connect").header("Authorization", "Bearer " + token).body();
    }
}
