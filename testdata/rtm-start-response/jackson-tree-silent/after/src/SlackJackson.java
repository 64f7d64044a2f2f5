import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URL;

class SlackJackson {
    private final ObjectMapper mapper = new ObjectMapper();

    String start(String token) throws IOException {
        JsonNode root = mapper.readTree(new URL("https://slack.com/api/rtm.connect?token=" + token));
        return root.path("self").path("name").asText() + root.get("url").asText();
    }

    JsonNode groups(String token) throws IOException {
        JsonNode root = mapper.readTree(new URL("https://slack.com/api/groups.list?token=" + token));
        return root.get("groups");
    }
}
