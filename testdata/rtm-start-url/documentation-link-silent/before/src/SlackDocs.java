class SlackDocs {
    static final String OLD = "https://api.slack.com/methods/rtm.start";
    static final String NEW = "https://docs.slack.dev/reference/methods/rtm.start";
}
