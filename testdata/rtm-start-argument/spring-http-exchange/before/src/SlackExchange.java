import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

@HttpExchange("https://slack.com/api")
interface SlackExchange {
    @GetExchange("/rtm.start")
    String start(@RequestParam String token, @RequestParam("simple_latest") boolean simpleLatest);
}
