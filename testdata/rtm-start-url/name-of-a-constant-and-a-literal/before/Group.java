import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.logging.Logger;

class Group {
    private static final String RTM = "rtm";
    private static final Logger LOG = Logger.getLogger("rtm");

    InputStream sum() throws IOException {
        return new URL("https://slack.com/api/" + RTM + ".start").openStream();
    }

    InputStream join() throws IOException {
        String method = String.join(".", RTM, "start");
        return new URL("https://slack.com/api/" + method).openStream();
    }

    InputStream format() throws IOException {
        return new URL("https://slack.com/api/" + String.format("%s.%s", RTM, "start")).openStream();
    }

    InputStream concat() throws IOException {
        return new URL("https://slack.com/api/" + RTM.concat(".start")).openStream();
    }

    void lookAlikes(MeterRegistry meters) throws IOException {
        LOG.info(RTM + ".start");
        meters.counter(RTM + ".start");
        new URL("https://slack.com/api/" + RTM + ".connect").openStream();
        new URL("https://slack.com/api/" + RTM + ".starting").openStream();
        new URL("https://slack.com/api/" + "dnd" + ".start").openStream();
    }
}
