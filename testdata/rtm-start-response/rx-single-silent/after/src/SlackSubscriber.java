class SlackSubscriber {
    void start(SlackRx slack, String token) {
        slack.start(token).map(RtmSession::getUrl).subscribe(System.out::println, Throwable::printStackTrace);
    }
}
