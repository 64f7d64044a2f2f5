import kong.unirest.HttpResponse;
import kong.unirest.Unirest;

class SlackObjects {
    int start(String token) {
        HttpResponse<Rtm> response =
                Unirest.post("https://slack.com/api/rtm.start").field("token", token).asObject(Rtm.class);
        return response.getBody().getIms().size();
    }
}
