import java.util.Map;

class Opening implements Query {
    @Override
    public String method() {
        return "rtm.connect";
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of("presence_sub", "1");
    }
}
