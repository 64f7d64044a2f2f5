import groovy.json.JsonSlurper;
import java.io.IOException;
import java.net.URL;
import java.util.Map;

class SlackSlurper {
    Object start(String token) throws IOException {
        Map<?, ?> answer = (Map<?, ?>) new JsonSlurper().parse(new URL("https://slack.com/api/rtm.connect?token=" + token));
        return answer.containsKey("error") ? answer.get("needed") : answer.get("url");
    }

    Object groups(String token) throws IOException {
        Map<?, ?> answer = (Map<?, ?>) new JsonSlurper().parse(new URL("https://slack.com/api/groups.list?token=" + token));
        return answer.get("groups");
    }
}
