import java.util.Map;

abstract class SlackCaller {
    abstract String call(String method, Map<String, ?> arguments);

    String start(String token) {
        return call("rtm.connect", Map.of("token", token, "batch_presence_aware", 1));
    }
}
