import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URL;

class SlackRecords {
    String start(ObjectMapper mapper, String token) throws IOException {
        RtmAnswer answer = mapper.readValue(new URL("https://slack.com/api/rtm.connect?token=" + token), RtmAnswer.class);
        return answer.self().name() + answer.url();
    }

    int users(ObjectMapper mapper, String token) throws IOException {
        URL url = new URL("https://slack.com/api/users.list?token=" + token);
        return mapper.readValue(url, UserList.class).users().size();
    }
}
