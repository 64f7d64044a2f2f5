import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URL;

class SlackDelegate {
    int start(ObjectMapper mapper, String token) throws IOException {
        StartPayload payload =
                mapper.readValue(new URL("https://slack.com/api/rtm.start?token=" + token), StartPayload.class);
        return payload.channelCount();
    }
}
