class Formatted {
    /** A format's places are filled in order. */
    String formatted(String token, String latest) {
        return String.format(
                "https://slack.com/api/rtm.start?token=%s&simple_latest=%s",
                token, // who
                latest);
    }
}
