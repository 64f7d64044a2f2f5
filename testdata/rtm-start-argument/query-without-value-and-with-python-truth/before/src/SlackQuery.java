final class SlackQuery {
    static final String START = "https://slack.com/api/rtm.start?simple_latest&no_unreads=True&presence_sub=1";
}
