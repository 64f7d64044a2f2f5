class SlackFailure {
    void check(boolean ok, String error) {
        if (!ok) {
            throw new IllegalStateException("rtm.start");
        }
        if (error != null) {
            throw new SlackException("rtm.start failed: " + error);
        }
    }

    static final class SlackException extends RuntimeException {
        SlackException(String message) {
            super(message);
        }
    }
}
