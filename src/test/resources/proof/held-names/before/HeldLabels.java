package bot;

import static com.slack.api.methods.Methods.RTM_CONNECT;
import static com.slack.api.methods.Methods.RTM_START;

import java.util.Map;
import java.util.Set;

/** Both methods are told apart; two labels, elements or keys that are the same are refused. */
class HeldLabels {
    static final Set<String> CONNECTING = Set.of(RTM_START, RTM_CONNECT);
    static final Map<String, Integer> TIERS = Map.of("rtm.start", 1, "rtm.connect", 1);

    static int tier(String method) {
        switch (method) {
            case RTM_START:
                return 1;
            case RTM_CONNECT:
                return 2;
            default:
                return TIERS.getOrDefault(method, 3);
        }
    }
}
