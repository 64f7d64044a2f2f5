class Methods {
    static String address = "https://slack.com/api/";
    static String rtmStart = address + "rtm.start";
    static String teamInfo = address = address + "team.info";
}
