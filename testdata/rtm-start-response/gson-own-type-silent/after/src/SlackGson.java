import com.google.gson.Gson;
import java.util.List;
import org.springframework.web.client.RestTemplate;

class SlackGson {
    private final Gson gson = new Gson();
    private final RestTemplate rest = new RestTemplate();

    String start(String token) {
        String body = rest.getForObject("https://slack.com/api/rtm.connect?token=" + token, String.class);
        return gson.fromJson(body, RtmStart.class).getUrl();
    }

    List<String> ims(String token) {
        String body = rest.getForObject("https://slack.com/api/im.list?token=" + token, String.class);
        return gson.fromJson(body, ImList.class).getIms();
    }
}
