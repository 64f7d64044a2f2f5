import java.util.Map;

interface Query {
    String method();

    Map<String, String> parameters();
}
