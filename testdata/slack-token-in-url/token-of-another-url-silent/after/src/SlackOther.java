class SlackOther {
    static final String CONNECT = "https://slack.com/api/rtm.connect?token=";
    static final String START = "https://slack.com/api/rtm.connect";
    static final String USERS = "https://slack.com/api/users.list?token=";
}
