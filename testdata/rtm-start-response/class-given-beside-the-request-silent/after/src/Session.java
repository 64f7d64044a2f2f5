class Session {
    void open(SlackCalls slack, String token) throws Exception {
        slack.start(token, new SlackCalls.Reply<StartResponse>() {
                    @Override
                    public void got(StartResponse response) {
                        System.out.println(response.getUrl());
                    }
                })
                .run();
        slack.channels(token, answer -> answer.getChannels().forEach(System.out::println))
                .run();
    }
}
