package bot;

import java.util.HashMap;
import java.util.Map;
import org.springframework.web.client.RestTemplate;

class SlackUrls {
    String appended(RestTemplate http, boolean fast, boolean quiet) {
        StringBuilder url = new StringBuilder("https://slack.com/api/rtm.connect?token=xoxb-fake");
        // smaller
        return http.getForObject(url.toString(), String.class);
    }

    String put(RestTemplate http, boolean fast) {
        Map<String, String> form = new HashMap<>();
        form.put("presence_sub", "1");
        return http.postForObject("https://slack.com/api/rtm.connect", form, String.class);
    }
}
