import com.google.gson.Gson;
import org.springframework.web.client.RestTemplate;

class SlackGson {
    private final Gson gson = new Gson();

    int start(RestTemplate rest, String token) {
        String body = rest.getForObject("https://slack.com/api/rtm.start?token=" + token, String.class);
        RtmStart start = gson.fromJson(body, RtmStart.class);
        return start.isOk() ? start.getDirectMessages().size() : 0;
    }
}
