import com.slack.api.methods.request.rtm.RTMStartRequest;

class Warmup {
    private RTMStartRequest pending;

    void ping(Http http) {
        http.get("https://slack.com/api/rtm.start");
    }

    boolean due() {
        return pending != null;
    }
}
