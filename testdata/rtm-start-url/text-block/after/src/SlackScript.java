class SlackScript {
    static final String CURL = """
            curl --silent \\
              --header "Authorization: Bearer $TOKEN" \\
              https://slack.com/api/rtm.connect
            """;
}
