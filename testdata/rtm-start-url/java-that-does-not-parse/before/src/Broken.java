class Broken {
    // "https://slack.com/api/rtm.start"
    String url = "https://slack.com/api/rtm.start?token=" + token + "&no_unreads=1";

    void open( {
