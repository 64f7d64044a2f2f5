import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import okhttp3.FormBody;
import okhttp3.Request;
import okhttp3.RequestBody;

class Bot {
    private static final Map<String, String> COMMON = Map.of("simple_latest", "1", "pretty", "1");

    private static InputStream call(String method, Map<String, String> form) throws IOException {
        return new URL("https://slack.com/api/" + method + "?" + form).openStream();
    }

    InputStream put(String token) throws IOException {
        Map<String, String> form = new HashMap<>();
        form.put("token", token);
        InputStream answer = call("rtm.start", form);
        form.put("include_locale", "1");
        call("users.list", form);
        return answer;
    }

    InputStream common() throws IOException {
        call("users.list", COMMON);
        return call("rtm.start", COMMON);
    }

    Request[] body(String token) {
        RequestBody body = new FormBody.Builder().add("token", token).add("no_unreads", "1").build();
        return new Request[] {
            new Request.Builder().url("https://slack.com/api/rtm.start").post(body).build(),
            new Request.Builder().url("https://slack.com/api/users.list").post(body).build()
        };
    }

    InputStream text(String token) throws IOException {
        String query = "?mpim_aware=1&token=" + token;
        new URL("https://slack.com/api/users.list" + query).openStream();
        return new URL("https://slack.com/api/rtm.start" + query).openStream();
    }
}
