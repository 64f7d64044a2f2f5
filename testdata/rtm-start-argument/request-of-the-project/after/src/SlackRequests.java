abstract class SlackRequests {
    abstract String post(String url, Object body);

    String start(String token) {
        StartRequest request = new StartRequest();
        request.setToken(token);
        return post("https://slack.com/api/rtm.connect", request);
    }
}
