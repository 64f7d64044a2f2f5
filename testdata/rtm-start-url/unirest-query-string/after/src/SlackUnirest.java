import kong.unirest.JsonNode;
import kong.unirest.Unirest;

class SlackUnirest {
    private static final String SLACK = "https://slack.com";

    JsonNode start(String token) {
        return Unirest.get(SLACK + "/api/rtm.connect")
                .header("Authorization", "Bearer " + token)
                .queryString("presence_sub", true)
                .asJson()
                .getBody();
    }
}
