import kong.unirest.Unirest;

class SlackCalls {
    String start(String token) {
        return Unirest.get("https://slack.com/api/rtm.connect").header("Authorization", "Bearer " + token).asString().getBody();
    }
}
