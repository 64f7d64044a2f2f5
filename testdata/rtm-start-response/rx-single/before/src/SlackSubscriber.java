class SlackSubscriber {
    void start(SlackRx slack, String token) {
        slack.start(token)
                .map(RtmSession::getCache)
                .subscribe(System.out::println, Throwable::printStackTrace);
    }
}
