import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URL;

class SlackJackson {
    private final ObjectMapper mapper = new ObjectMapper();

    String start(String token) throws IOException {
        JsonNode root = mapper.readTree(new URL("https://slack.com/api/rtm.start?token=" + token));
        root.get("groups").forEach(group -> System.out.println(group.path("name").asText()));
        String zone = root.path("self").path("prefs").path("tz").asText();
        return zone + root.path("team").path("name").asText() + root.get("url").asText();
    }
}
