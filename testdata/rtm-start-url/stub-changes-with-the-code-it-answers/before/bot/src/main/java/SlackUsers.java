package bot;

import org.json.JSONObject;
import org.springframework.web.client.RestTemplate;

class SlackUsers {
    String url(RestTemplate http, String base) {
        String body = http.getForObject(base + "/api/rtm.start", String.class); // https://slack.com or a test's
        return new JSONObject(body).getString("url");
    }
}
