import java.net.URL;

class SlackUrl {
    private static final String START = "https://slack.com/api/rtm.connect?";
    private static final String ALONE = "https://slack.com/api/rtm.connect";

    URL constant(String token) throws Exception {
        return new URL(START + "token=" + token);
    }

    URL grown(String token, boolean presence) throws Exception {
        String url = "https://slack.com/api/rtm.connect?";
        if (presence) {
            url += "presence_sub=1";
        }
        url += "&token=" + token;
        return new URL(url);
    }

    URL alone() throws Exception {
        return new URL(ALONE);
    }
}
