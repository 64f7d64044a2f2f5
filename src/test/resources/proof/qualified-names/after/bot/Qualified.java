package bot;

class Qualified {
    String url(com.slack.api.methods.MethodsClient methods, String token) throws Exception {
        com.slack.api.methods.request.rtm.RTMConnectRequest request =
                com.slack.api.methods.request.rtm.RTMConnectRequest.builder()
                        .token(token)
                        .build();
        final com.slack.api.methods.response.rtm.RTMConnectResponse response = methods.rtmConnect(request);
        return response.getUrl();
    }
}
