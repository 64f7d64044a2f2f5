import java.text.MessageFormat;

class SlackMessageFormat {
    private static final String PATTERN = "https://slack.com/api/{0}?token={1}";

    String start(String token) {
        return MessageFormat.format(PATTERN, "rtm.connect", token);
    }
}
