import java.net.URL;

class SlackUrl {
    URL value(String token, boolean groups) throws Exception {
        return new URL("https://slack.com/api/rtm.connect?token=" + token);
    }

    URL parameter(String token, boolean quiet) throws Exception {
        return new URL("https://slack.com/api/rtm.connect?token=" + token);
    }

    URL other(String token, boolean quiet) throws Exception {
        return new URL("https://slack.com/api/rtm.connect?token=" + token + (quiet ? "" : "&presence_sub=1"));
    }

    URL unknown(String token, boolean quiet, String more) throws Exception {
        return new URL("https://slack.com/api/rtm.connect?token=" + token + (quiet ? "" : more));
    }
}
