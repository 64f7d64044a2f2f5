import java.net.URL;

class SlackUrl {
    private static final String START = "https://slack.com/api/rtm.start?simple_latest=1&no_unreads=1";
    private static final String ALONE = "https://slack.com/api/rtm.start?simple_latest=1";

    URL constant(String token) throws Exception {
        return new URL(START + "&token=" + token);
    }

    URL grown(String token, boolean presence) throws Exception {
        String url = "https://slack.com/api/rtm.start?simple_latest=1";
        if (presence) {
            url += "&presence_sub=1";
        }
        url += "&token=" + token;
        return new URL(url);
    }

    URL alone() throws Exception {
        return new URL(ALONE);
    }
}
