interface SlackMethods {
    String API = "https://slack.com/api/";
    String START = "rtm.connect";
}
