import java.util.Map;

abstract class SlackUsers {
    abstract String call(String method, Map<String, ?> arguments);

    String start(String token) {
        return call("rtm.connect", Map.of("token", token));
    }

    String users(String token) {
        return call("users.list", Map.of("token", token, "include_locale", true));
    }

    String latest(String token) {
        return call("conversations.history", Map.of("token", token, "no_latest", 1));
    }
}
