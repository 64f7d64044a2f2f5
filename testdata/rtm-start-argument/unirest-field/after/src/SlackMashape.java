import com.mashape.unirest.http.JsonNode;
import com.mashape.unirest.http.Unirest;
import com.mashape.unirest.http.exceptions.UnirestException;

class SlackMashape {
    static JsonNode start(String token) throws UnirestException {
        return Unirest.post("https://slack.com/api/rtm.connect")
                .field("token", token)
                .asJson()
                .getBody();
    }
}
