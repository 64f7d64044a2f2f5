import javax.ws.rs.client.Client;
import javax.ws.rs.client.WebTarget;

class SlackJaxRs {
    int start(Client client) {
        WebTarget api = client.target("https://slack.com/api");
        String url = api.path("rtm.connect").request().get().readEntity(SlackSession.class).url;
        return api.path("groups.list").request().get().readEntity(SlackGroups.class).groups.size() + url.length();
    }
}
