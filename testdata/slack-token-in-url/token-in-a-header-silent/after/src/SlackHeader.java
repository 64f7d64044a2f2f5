import okhttp3.Request;

class SlackHeader {
    Request start(String token) {
        return new Request.Builder()
                .url("https://slack.com/api/rtm.connect")
                .header("Authorization", "Bearer " + token)
                .build();
    }
}
