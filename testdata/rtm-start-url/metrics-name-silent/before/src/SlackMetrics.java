import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

class SlackMetrics {
    private final Timer connects;
    private final Counter failures;

    SlackMetrics(MeterRegistry registry) {
        connects = registry.timer("rtm.start");
        failures = Counter.builder("rtm.start").tag("service", "slack").register(registry);
    }
}
