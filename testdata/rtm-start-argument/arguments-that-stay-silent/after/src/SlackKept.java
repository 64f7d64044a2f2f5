import java.util.Map;

abstract class SlackKept {
    abstract String call(String method, Map<String, ?> arguments);

    String start(String token) {
        return call("rtm.connect", Map.of("token", token, "presence_sub", true, "batch_presence_aware", 1));
    }
}
