final class SlackConnect {
    static final String URL = "https://slack.com/api/rtm.connect?simple_latest=1&no_unreads=1";
}
