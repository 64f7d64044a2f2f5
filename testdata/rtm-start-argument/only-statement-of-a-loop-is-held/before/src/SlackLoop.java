package bot;

import java.util.List;
import org.springframework.web.client.RestTemplate;

class SlackLoop {
    String appended(RestTemplate http, List<String> flags) {
        StringBuilder url = new StringBuilder("https://slack.com/api/rtm.start?token=xoxb-fake");
        for (String flag : flags) url.append("&no_unreads=1");
        return http.getForObject(url.toString(), String.class);
    }
}
