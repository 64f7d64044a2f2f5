import com.sun.jersey.api.client.Client;
import com.sun.jersey.api.client.ClientResponse;
import com.sun.jersey.api.client.WebResource;

class SlackResource {
    private final WebResource slack = Client.create().resource("https://slack.com/api");

    String start(String token) {
        return slack.path("rtm.start")
                .queryParam("token", token)
                .queryParam("mpim_aware", "true")
                .accept("application/json")
                .get(ClientResponse.class)
                .getEntity(String.class);
    }
}
