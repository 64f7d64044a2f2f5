import java.net.URL;
import java.util.Map;
import java.util.Set;

class SlackTiers {
    private static final Set<String> CONNECTING = Set.of("rtm.start", "rtm.connect");
    private static final Map<String, Integer> TIERS = Map.of("rtm.start", 1, "rtm.connect", 1);

    URL url(String method) throws Exception {
        return new URL("https://slack.com/api/" + method);
    }

    void all() throws Exception {
        for (String method : CONNECTING) {
            System.out.println(url(method) + " " + TIERS.get(method));
        }
        switch (url("auth.test").getPath()) {
            case "/api/rtm.start":
            case "/api/rtm.connect":
                break;
            default:
                all();
        }
    }
}
