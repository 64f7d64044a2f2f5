import org.jboss.resteasy.client.ClientRequest;

class SlackEasy {
    String start(String token) throws Exception {
        ClientRequest request = new ClientRequest("https://slack.com/api/rtm.start");
        request.queryParameter("token", token);
        request.queryParameter("simple_latest", 1);
        return request.get(String.class).getEntity();
    }
}
