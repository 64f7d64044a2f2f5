import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.Entity;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;

class SlackEntity {
    private static final String SLACK_API = "https://slack.com/api";

    Response start(Client client, String token) {
        Form form = new Form("token", token);
        return client.target(SLACK_API).path("rtm.connect").request().post(Entity.form(form));
    }
}
