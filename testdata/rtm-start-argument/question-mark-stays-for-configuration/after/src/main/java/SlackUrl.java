import java.net.URL;
import org.springframework.beans.factory.annotation.Value;

class SlackUrl {
    @Value("${slack.url}")
    private String url;

    URL start(String token) throws Exception {
        return new URL(url + "&token=" + token);
    }
}
