import java.net.URL;
import java.util.StringJoiner;

class SlackUrl {
    URL joined(String token) throws Exception {
        return new URL("https://slack.com/api/rtm.start?"
                + String.join("&", "token=" + token, "no_unreads=1", "simple_latest=" + 1, "presence_sub=1"));
    }

    URL joiner(String token) throws Exception {
        StringJoiner url = new StringJoiner("&", "https://slack.com/api/rtm.start?", "");
        url.add("token=" + token).add("no_unreads=1");
        url.add("simple_latest=1");
        return new URL(url.toString());
    }
}
