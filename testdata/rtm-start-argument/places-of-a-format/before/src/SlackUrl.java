import java.net.URL;
import java.util.Locale;

class SlackUrl {
    URL escaped(String token, int quiet) throws Exception {
        return new URL(String.format("https://slack.com/api/rtm.start?token=%s&scope=a%%20b&no_unreads=%s", token, quiet));
    }

    URL localized(String token, int quiet) throws Exception {
        return new URL(String.format(Locale.ROOT, "https://slack.com/api/rtm.start?no_unreads=%d&token=%s", quiet, token));
    }
}
