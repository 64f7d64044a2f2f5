import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URL;

class SlackPointers {
    String start(ObjectMapper mapper, String token) throws IOException {
        JsonNode root = mapper.readTree(new URL("https://slack.com/api/rtm.connect?token=" + token));
        return root.at("/team/domain").asText() + root.at("/self/id").asText() + root.at("/url").asText();
    }

    JsonNode first(ObjectMapper mapper, String token) throws IOException {
        return mapper.readTree(new URL("https://slack.com/api/channels.list?token=" + token)).at("/channels/0/id");
    }
}
