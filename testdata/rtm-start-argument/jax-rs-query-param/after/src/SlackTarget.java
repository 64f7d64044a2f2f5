import java.util.Map;
import javax.ws.rs.client.Client;
import javax.ws.rs.client.ClientBuilder;
import javax.ws.rs.core.MediaType;

class SlackTarget {
    private final Client client = ClientBuilder.newClient();

    Map<?, ?> start(String token) {
        return client.target("https://slack.com")
                .path("/api/rtm.connect")
                .queryParam("token", token)
                .request(MediaType.APPLICATION_JSON)
                .get(Map.class);
    }
}
