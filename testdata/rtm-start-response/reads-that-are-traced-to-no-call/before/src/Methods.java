import java.util.function.Function;
import org.json.JSONObject;
import org.springframework.web.client.RestTemplate;

enum Methods {
    START("rtm.start", answer -> answer.getJSONArray("users").length());

    private final String method;
    private final Function<JSONObject, Integer> count;

    Methods(String method, Function<JSONObject, Integer> count) {
        this.method = method;
        this.count = count;
    }

    int run(RestTemplate rest) {
        String body = rest.getForObject("https://slack.com/api/" + method, String.class);
        return count.apply(new JSONObject(body));
    }
}
