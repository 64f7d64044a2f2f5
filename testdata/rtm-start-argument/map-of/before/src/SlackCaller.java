import java.util.Map;

abstract class SlackCaller {
    abstract String call(String method, Map<String, ?> arguments);

    String start(String token) {
        return call("rtm.start", Map.of("token", token, "no_unreads", true, "batch_presence_aware", 1));
    }
}
