final class SlackQuery {
    static final String START = "https://slack.com/api/rtm.connect?presence_sub=1";
}
