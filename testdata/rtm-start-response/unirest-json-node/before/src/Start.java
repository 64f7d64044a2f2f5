import kong.unirest.HttpResponse;
import kong.unirest.JsonNode;
import kong.unirest.Unirest;

class Start {
    int users(String token) {
        HttpResponse<JsonNode> answer = Unirest.post("https://slack.com/api/rtm.start")
                .field("token", token)
                .asJson();
        String me = answer.getBody().getObject().getJSONObject("self").getString("id");
        return answer.getBody().getObject().getJSONArray("users").length();
    }

    int members(String token) {
        HttpResponse<JsonNode> answer = Unirest.post("https://slack.com/api/users.list")
                .field("token", token)
                .asJson();
        return answer.getBody().getObject().getJSONArray("users").length();
    }
}
