import org.jboss.resteasy.client.ClientRequest;

class SlackEasy {
    String start(String token) throws Exception {
        ClientRequest request = new ClientRequest("https://slack.com/api/rtm.connect");
        request.queryParameter("token", token);
        return request.get(String.class).getEntity();
    }
}
