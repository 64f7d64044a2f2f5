package example;

class C1 {
    static final String V1 = "https://slack.com/api/rtm.connect";
}
