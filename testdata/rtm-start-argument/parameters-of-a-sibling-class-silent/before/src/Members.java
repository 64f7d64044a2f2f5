import java.util.Map;

class Members implements Query {
    @Override
    public String method() {
        return "users.list";
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of("include_locale", "1");
    }
}
