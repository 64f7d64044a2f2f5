class Slack {
    String url = "https://slack.com/api/rtm.connect";
}
