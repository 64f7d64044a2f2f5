import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;

class SlackBody {
    private static final MediaType FORM = MediaType.parse("application/x-www-form-urlencoded");

    private String apiHost() {
        return "https://slack.com/api";
    }

    Request start(String token) {
        RequestBody body = RequestBody.create(FORM, "token=" + token);
        return new Request.Builder().url(apiHost() + "/rtm.connect").post(body).build();
    }
}
