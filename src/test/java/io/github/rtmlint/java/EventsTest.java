package io.github.rtmlint.java;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rtmlint.Rtmlint;
import io.github.rtmlint.call.Step;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventsTest {
    private static final Path CASES = Path.of("testdata", "rtm-start-url");

    @Test
    void tellsWhereAnEventIsExpectedThatNobodyAsksFor() {
        assertThat(events("presence-is-expected-and-never-asked-for"))
                .extracting(step -> step.place().text())
                .containsExactly("\"presence_change\"");
    }

    @Test
    void isSilentWhereItIsAskedFor() {
        assertThat(events("presence-is-asked-for")).isEmpty();
    }

    private static List<Step> events(String name) {
        return Rtmlint.scan(CASES.resolve(name)).findings().stream()
                .flatMap(finding -> finding.related().stream())
                .filter(step -> step.role() == Step.Role.EVENT)
                .toList();
    }
}
