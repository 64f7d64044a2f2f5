package bot;

class Qualified {
    String url(com.slack.api.methods.MethodsClient methods, String token) throws Exception {
        com.slack.api.methods.request.rtm.RTMStartRequest request =
                com.slack.api.methods.request.rtm.RTMStartRequest.builder()
                        .token(token)
                        .simpleLatest(true)
                        .build();
        final com.slack.api.methods.response.rtm.RTMStartResponse response = methods.rtmStart(request);
        return response.getUrl();
    }
}
