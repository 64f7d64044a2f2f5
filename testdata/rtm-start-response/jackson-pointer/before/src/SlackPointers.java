import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URL;

class SlackPointers {
    String start(ObjectMapper mapper, String token) throws IOException {
        JsonNode root = mapper.readTree(new URL("https://slack.com/api/rtm.start?token=" + token));
        return root.at("/channels/0/id").asText() + root.at("/self/id").asText() + root.at("/team/plan").asText();
    }
}
