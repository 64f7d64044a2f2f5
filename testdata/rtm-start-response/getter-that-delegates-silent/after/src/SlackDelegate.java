import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URL;

class SlackDelegate {
    boolean start(ObjectMapper mapper, String token) throws IOException {
        return mapper.readValue(new URL("https://slack.com/api/rtm.connect?token=" + token), StartPayload.class).isConnected();
    }
}
