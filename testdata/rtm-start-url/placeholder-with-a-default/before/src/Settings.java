import org.springframework.beans.factory.annotation.Value;

class Settings {
    @Value("${slack.api:https://slack.com/api}/rtm.start")
    String behind;

    @Value("https://${slack.host:slack.com}/api/rtm.start")
    String inside;

    @Value("${slack.docs:https://api.slack.com/methods}/rtm.start")
    String page;

    @Value("${other.host:https://example.org/feeds}/rtm.start.html")
    String other;
}
