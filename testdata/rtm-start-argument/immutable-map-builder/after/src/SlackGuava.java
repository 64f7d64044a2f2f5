import com.google.common.collect.ImmutableMap;
import java.util.Map;

abstract class SlackGuava {
    abstract String call(String method, Map<String, String> arguments);

    String start(String token) {
        Map<String, String> arguments = ImmutableMap.<String, String>builder()
                .put("token", token)
                .build();
        return call("rtm.connect", arguments);
    }
}
