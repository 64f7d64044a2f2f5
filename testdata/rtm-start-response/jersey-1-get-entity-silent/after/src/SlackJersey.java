import com.sun.jersey.api.client.Client;
import com.sun.jersey.api.client.ClientResponse;
import org.json.JSONObject;

class SlackJersey {
    Object start(Client client, String token) {
        ClientResponse response = client.resource("https://slack.com/api/rtm.connect?token=" + token).get(ClientResponse.class);
        return new JSONObject(response.getEntity(String.class)).getJSONObject("self").get("name");
    }
}
