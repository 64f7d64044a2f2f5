import javax.ws.rs.client.Client;
import javax.ws.rs.core.Response;

class SlackJaxRs {
    int start(Client client, String token) {
        Response response = client.target("https://slack.com/api").path("rtm.start").queryParam("token", token).request().get();
        SlackSession session = response.readEntity(SlackSession.class);
        return session.groups.size() + session.url.length();
    }
}
