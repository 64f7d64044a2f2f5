import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URL;

class SlackRecords {
    String start(ObjectMapper mapper, String token) throws IOException {
        RtmAnswer answer = mapper.readValue(new URL("https://slack.com/api/rtm.start?token=" + token), RtmAnswer.class);
        System.out.println(answer.users().size() + " users at " + answer.cachedAt());
        System.out.println(answer.self().id() + " since " + answer.self().created());
        return answer.url();
    }
}
