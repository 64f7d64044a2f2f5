import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class SlackLogs {
    private static final Logger log = LoggerFactory.getLogger(SlackLogs.class);
    private static final String METHOD = "rtm.start";

    void connected(String url) {
        log.info("Slack answered rtm.start's successor with {}", url);
        log.debug("rtm.start");
        log.warn("{} is deprecated, using rtm.connect", METHOD);
        System.out.println("rtm.start");
    }
}
