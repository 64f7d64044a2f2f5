package bot;

import java.util.HashMap;
import java.util.Map;
import org.springframework.web.client.RestTemplate;

class SlackUrls {
    String appended(RestTemplate http, boolean fast, boolean quiet) {
        StringBuilder url = new StringBuilder("https://slack.com/api/rtm.start?token=xoxb-fake");
        url.append("&simple_latest=1"); // smaller
        if (fast) url.append("&no_unreads=1");
        if (quiet) {
            url.append("&no_latest=1");
        }
        return http.getForObject(url.toString(), String.class);
    }

    String put(RestTemplate http, boolean fast) {
        Map<String, String> form = new HashMap<>();
        if (fast) {
            form.put("no_unreads", "1");
            form.put("mpim_aware", "1");
        }
        form.put("presence_sub", "1");
        return http.postForObject("https://slack.com/api/rtm.start", form, String.class);
    }
}
