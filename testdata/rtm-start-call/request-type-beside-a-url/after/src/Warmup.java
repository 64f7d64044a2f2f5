import com.slack.api.methods.request.rtm.RTMConnectRequest;

class Warmup {
    private RTMConnectRequest pending;

    void ping(Http http) {
        http.get("https://slack.com/api/rtm.connect");
    }

    boolean due() {
        return pending != null;
    }
}
