import java.util.HashMap;
import java.util.Map;

abstract class SlackBraces {
    abstract String post(String url, Map<String, String> form);

    String start(final String token) {
        return post("https://slack.com/api/rtm.connect", new HashMap<String, String>() {
            {
                put("token", token);
            }
        });
    }
}
