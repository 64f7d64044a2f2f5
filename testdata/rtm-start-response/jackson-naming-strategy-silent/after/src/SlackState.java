import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URL;

class SlackState {
    String start(ObjectMapper mapper, String token) throws IOException {
        StartState state = mapper.readValue(new URL("https://slack.com/api/rtm.connect?token=" + token), StartState.class);
        return state.url + "#" + state.responseMetadata.warnings.length;
    }
}
