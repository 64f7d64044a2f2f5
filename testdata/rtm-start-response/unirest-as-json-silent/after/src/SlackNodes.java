import com.mashape.unirest.http.JsonNode;
import com.mashape.unirest.http.Unirest;
import com.mashape.unirest.http.exceptions.UnirestException;

class SlackNodes {
    String start(String token) throws UnirestException {
        JsonNode node = Unirest.get("https://slack.com/api/rtm.connect").queryString("token", token).asJson().getBody();
        return node.getObject().getJSONObject("team").getString("domain");
    }

    String team(String token) throws UnirestException {
        JsonNode node = Unirest.get("https://slack.com/api/team.info").queryString("token", token).asJson().getBody();
        return node.getObject().getJSONObject("team").getString("email_domain");
    }
}
