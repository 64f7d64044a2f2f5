import java.net.URL;

class SlackUrl {
    URL start(String token, boolean quiet, boolean groups) throws Exception {
        StringBuilder url = new StringBuilder("https://slack.com/api/rtm.connect?");
        url.append("token=").append(token);
        url.append("&presence_sub=true");
        return new URL(url.toString());
    }
}
