import com.mashape.unirest.http.JsonNode;
import com.mashape.unirest.http.Unirest;
import com.mashape.unirest.http.exceptions.UnirestException;
import org.json.JSONObject;

class SlackNodes {
    String start(String token) throws UnirestException {
        JsonNode node = Unirest.get("https://slack.com/api/rtm.connect").queryString("token", token).asJson().getBody();
        JSONObject answer = node.getObject();
        return answer.getJSONObject("team").getString("email_domain") + answer.getString("url");
    }
}
