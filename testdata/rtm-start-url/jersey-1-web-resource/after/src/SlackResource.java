import com.sun.jersey.api.client.Client;
import com.sun.jersey.api.client.ClientResponse;
import com.sun.jersey.api.client.WebResource;

class SlackResource {
    private final WebResource slack = Client.create().resource("https://slack.com/api");

    String start(String token) {
        return slack.path("rtm.connect")
                .queryParam("token", token)
                .accept("application/json")
                .get(ClientResponse.class)
                .getEntity(String.class);
    }
}
