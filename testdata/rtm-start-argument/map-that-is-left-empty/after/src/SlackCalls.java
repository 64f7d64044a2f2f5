import java.net.URL;
import java.util.Collections;
import java.util.Map;

class SlackCalls {
    String call(String method, Map<String, String> arguments) throws Exception {
        return new String(new URL("https://slack.com/api/" + method + "?" + arguments).openStream().readAllBytes());
    }

    String start() throws Exception {
        return call("rtm.connect", Map.of());
    }

    String leading(String token) throws Exception {
        return call("rtm.connect", Map.of("token", token));
    }

    String held() throws Exception {
        return call("rtm.start", Collections.singletonMap("no_unreads", "1"));
    }

    String entries() throws Exception {
        return call("rtm.connect", Map.ofEntries());
    }
}
