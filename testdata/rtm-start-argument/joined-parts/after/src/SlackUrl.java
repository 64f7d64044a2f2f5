import java.net.URL;
import java.util.StringJoiner;

class SlackUrl {
    URL joined(String token) throws Exception {
        return new URL("https://slack.com/api/rtm.connect?"
                + String.join("&", "token=" + token, "presence_sub=1"));
    }

    URL joiner(String token) throws Exception {
        StringJoiner url = new StringJoiner("&", "https://slack.com/api/rtm.connect?", "");
        url.add("token=" + token);
        return new URL(url.toString());
    }
}
