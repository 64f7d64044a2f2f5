class Methods {
    static final String START = 'https://slack.com/api/rtm.start'
}
