import java.util.Map;

class Opening implements Query {
    @Override
    public String method() {
        return "rtm.start";
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of("no_unreads", "1");
    }
}
