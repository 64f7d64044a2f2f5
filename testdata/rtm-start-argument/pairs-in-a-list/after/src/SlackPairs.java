import java.util.AbstractMap.SimpleEntry;
import java.util.List;
import java.util.Map;

abstract class SlackPairs {
    abstract String call(String method, List<Map.Entry<String, String>> arguments);

    String start(String token) {
        return call("rtm.connect", List.of(
                new SimpleEntry<>("token", token)));
    }
}
