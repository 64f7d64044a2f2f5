import javax.ws.rs.client.WebTarget;

class SlackTarget {
    String start(WebTarget slack, String token) {
        return slack.path("rtm.start")
                .queryParam("token", token)
                .queryParam("no_unreads", true, false)
                .request()
                .get(String.class);
    }
}
