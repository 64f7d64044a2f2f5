import javax.ws.rs.client.Client;
import javax.ws.rs.client.ClientBuilder;
import javax.ws.rs.client.WebTarget;

class SlackCalls {
    private final Client client = ClientBuilder.newClient();

    String start(String token) {
        return client.target("https://slack.com/api/rtm.connect?token=" + token)
                .request("application/json")
                .get(String.class);
    }

    String stepwise(String token) {
        WebTarget target = client.target("https://slack.com/api/rtm.connect?token=" + token);
        return target.request().get(String.class);
    }
}
