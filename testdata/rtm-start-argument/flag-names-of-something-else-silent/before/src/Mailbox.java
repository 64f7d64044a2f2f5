import java.util.HashMap;
import java.util.Map;

class Mailbox {
    Map<String, Object> filter() {
        Map<String, Object> filter = new HashMap<>();
        filter.put("no_unreads", true);
        filter.put("simple_latest", 1);
        return filter;
    }
}
