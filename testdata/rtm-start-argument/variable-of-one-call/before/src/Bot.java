import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import okhttp3.FormBody;
import okhttp3.Request;
import okhttp3.RequestBody;

class Bot {
    private static InputStream call(String method, Map<String, String> form) throws IOException {
        return new URL("https://slack.com/api/" + method + "?" + form).openStream();
    }

    InputStream again(String token) throws IOException {
        Map<String, String> form = new HashMap<>();
        form.put("token", token);
        form.put("no_latest", "1");
        System.out.println("asking with " + form);
        call("rtm.start", form).close();
        return call("rtm.start", form);
    }

    Request body(String token) {
        RequestBody body = new FormBody.Builder().add("token", token).add("no_unreads", "1").build();
        Request request = new Request.Builder().url("https://slack.com/api/rtm.start").post(body).build();
        return request;
    }

    InputStream text(String token) throws IOException {
        String query = "?mpim_aware=1&token=" + token;
        String url = "https://slack.com/api/rtm.start" + query;
        System.out.println(url);
        return new URL(url).openStream();
    }
}
