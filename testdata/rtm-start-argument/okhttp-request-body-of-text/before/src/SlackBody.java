import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;

class SlackBody {
    private static final MediaType FORM = MediaType.parse("application/x-www-form-urlencoded");

    private String apiHost() {
        return "https://slack.com/api";
    }

    Request start(String token) {
        RequestBody body = RequestBody.create(FORM, "token=" + token + "&no_unreads=0" + "&mpim_aware=1");
        return new Request.Builder().url(apiHost() + "/rtm.start").post(body).build();
    }
}
