import java.net.URL;

class SlackUrl {
    URL value(String token, boolean groups) throws Exception {
        return new URL("https://slack.com/api/rtm.start?token=" + token + "&mpim_aware=" + (groups ? "1" : "0"));
    }

    URL parameter(String token, boolean quiet) throws Exception {
        return new URL("https://slack.com/api/rtm.start?token=" + token + (quiet ? "&no_unreads=1" : ""));
    }

    URL other(String token, boolean quiet) throws Exception {
        return new URL("https://slack.com/api/rtm.start?token=" + token + (quiet ? "&no_unreads=1" : "&presence_sub=1"));
    }

    URL unknown(String token, boolean quiet, String more) throws Exception {
        return new URL("https://slack.com/api/rtm.start?token=" + token + (quiet ? "&no_unreads=1" : more));
    }
}
