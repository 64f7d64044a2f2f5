class Session {
    void open(SlackCalls slack, String token) throws Exception {
        slack.start(token, new SlackCalls.Reply<StartResponse>() {
                    @Override
                    public void got(StartResponse response) {
                        System.out.println(response.getUrl());
                        response.getChannels().forEach(System.out::println);
                    }
                })
                .run();
        slack.users(token, answer -> answer.getMembers().forEach(System.out::println))
                .run();
    }
}
