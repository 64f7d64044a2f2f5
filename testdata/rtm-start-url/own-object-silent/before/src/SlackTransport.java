class SlackTransport {
    private final Rtm rtm = new Rtm();

    void open() {
        rtm.start();
    }

    static final class Rtm {
        void start() {
            System.out.println("https://slack.com/api/rtm.connect");
        }
    }
}
