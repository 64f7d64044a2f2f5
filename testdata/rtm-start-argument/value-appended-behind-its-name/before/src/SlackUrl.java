import java.net.URL;

class SlackUrl {
    URL start(String token, boolean quiet, boolean groups) throws Exception {
        StringBuilder url = new StringBuilder("https://slack.com/api/rtm.start?");
        url.append("token=").append(token);
        if (quiet) {
            url.append("&no_unreads=").append(quiet ? 1 : 0);
        }
        url.append("&simple_latest=").append(1).append("&presence_sub=true");
        url.append("&no_latest=1").append("&mpim_aware=").append(groups);
        return new URL(url.toString());
    }
}
