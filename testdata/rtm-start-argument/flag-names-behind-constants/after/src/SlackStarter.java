import java.util.HashMap;
import java.util.Map;

abstract class SlackStarter {
    private static final String NO_LATEST = "no_latest";

    abstract String call(String method, Map<String, String> arguments);

    String start(String token) {
        Map<String, String> arguments = new HashMap<>();
        arguments.put(SlackArguments.TOKEN, token);
        return call("rtm.connect", arguments);
    }
}
