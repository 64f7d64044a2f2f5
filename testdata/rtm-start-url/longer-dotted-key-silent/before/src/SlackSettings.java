import org.springframework.core.env.Environment;

class SlackSettings {
    private static final String TIMEOUT = "slack.rtm.start.timeout";

    long timeout(Environment environment) {
        return environment.getProperty(TIMEOUT, Long.class, 30L) + Long.getLong("rtm.start-delay", 0);
    }
}
