import java.util.HashMap;
import java.util.Map;

abstract class Requests {
    abstract String method();

    abstract Map<String, Object> post(String url, Map<String, Object> parameters);

    Map<String, Object> parameters() {
        return new HashMap<>();
    }

    final Map<String, Object> send() {
        return post("https://slack.com/api/" + method(), parameters());
    }

    abstract static class Start extends Requests {
        @Override
        String method() {
            return "rtm.start";
        }

        @Override
        Map<String, Object> parameters() {
            Map<String, Object> parameters = super.parameters();
            parameters.put("no_latest", 1);
            return parameters;
        }

        Object direct() {
            return send().get("mpims");
        }
    }

    abstract static class History extends Requests {
        @Override
        String method() {
            return "conversations.history";
        }

        @Override
        Map<String, Object> parameters() {
            return Map.of("no_latest", 1);
        }

        Object direct() {
            return send().get("mpims");
        }
    }

    static Object users(Start start, History history) {
        history.send().get("users");
        return start.send().get("users");
    }
}
