import java.util.function.Function;
import org.json.JSONObject;

abstract class Calls {
    abstract String read(String url);

    <T> T call(String method, Function<JSONObject, T> read) {
        return read.apply(new JSONObject(read("https://slack.com/api/" + method)));
    }

    String url() {
        return call("rtm.start", answer -> answer.getString("url"));
    }

    int users() {
        return call("rtm.start", answer -> answer.getJSONArray("users").length());
    }

    int members() {
        return call("users.list", answer -> answer.getJSONArray("users").length());
    }
}
