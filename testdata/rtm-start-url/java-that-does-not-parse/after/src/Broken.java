class Broken {
    // "https://slack.com/api/rtm.start"
    String url = "https://slack.com/api/rtm.connect?token=" + token;

    void open( {
