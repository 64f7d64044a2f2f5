import java.net.URL;

class SlackUrl {
    URL numbered(String token, int quiet) throws Exception {
        return new URL(String.format("https://slack.com/api/rtm.start?no_unreads=%2$s&token=%1$s", token, quiet));
    }

    URL again(String token, int quiet) throws Exception {
        return new URL(String.format("https://slack.com/api/rtm.start?simple_latest=%s&token=%s", quiet, token)
                + String.format("&no_unreads=%s&team=%<s", quiet));
    }
}
