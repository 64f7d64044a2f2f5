import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

@FeignClient(name = "slack", url = "https://slack.com")
public interface SlackFeignClient {
    @RequestMapping(method = RequestMethod.GET, path = "/api/rtm.start", params = "pretty=1")
    String start(@RequestParam("token") String token, @RequestParam(name = "mpim_aware") boolean mpimAware);
}
