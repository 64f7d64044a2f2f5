import javax.ws.rs.client.WebTarget;

class SlackTarget {
    String start(WebTarget slack, String token) {
        return slack.path("rtm.connect")
                .queryParam("token", token)
                .request()
                .get(String.class);
    }
}
