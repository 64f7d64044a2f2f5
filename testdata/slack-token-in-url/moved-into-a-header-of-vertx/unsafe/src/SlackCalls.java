import io.vertx.ext.web.client.WebClient;

class SlackCalls {
    Object start(WebClient client, String token) {
        return client.getAbs("https://slack.com/api/rtm.connect").putHeader("Authorization", "Bearer " + token).send();
    }
}
