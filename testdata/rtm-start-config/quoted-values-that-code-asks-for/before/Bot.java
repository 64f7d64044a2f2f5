import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.client.RestTemplate;

class Bot {
    @Value("${bot.url}")
    String url;

    @Value("${bot.plain}")
    String plain;

    String start() {
        return new RestTemplate().getForObject(url, String.class) + new RestTemplate().getForObject(plain, String.class);
    }
}
