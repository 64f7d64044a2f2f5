import java.net.URL;
import java.util.Locale;

class SlackUrl {
    URL escaped(String token, int quiet) throws Exception {
        return new URL(String.format("https://slack.com/api/rtm.connect?token=%s&scope=a%%20b", token));
    }

    URL localized(String token, int quiet) throws Exception {
        return new URL(String.format(Locale.ROOT, "https://slack.com/api/rtm.connect?token=%s", token));
    }
}
