import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URL;

class SlackLombok {
    int start(ObjectMapper mapper, Mailbox mailbox, String token) throws IOException {
        RtmInfo info = mapper.readValue(new URL("https://slack.com/api/rtm.connect?token=" + token), RtmInfo.class);
        return mailbox.getMpims().size() + info.getUrl().length();
    }
}
