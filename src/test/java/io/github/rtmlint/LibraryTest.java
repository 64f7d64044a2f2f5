package io.github.rtmlint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rtmlint.finding.Finding;
import io.github.rtmlint.finding.Result;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The engine as other programs use it; {@code docs/library.md} shows the lines of {@link #print}. */
class LibraryTest {
    private static void print(Path path) {
        Result result = Rtmlint.scan(path);
        for (Finding finding : result.active()) {
            System.out.println(finding.place() + ": " + finding.message());
        }
        result.problems().forEach(System.err::println);
    }

    @Test
    void findsAndTellsOnlyWhatIsThere() {
        Path bot = Path.of("testdata", "projects", "jslack-style-bot", "before");

        assertThat(Rtmlint.scan(bot).active())
                .extracting(finding -> finding.place().text())
                .contains("rtmStart", "getUsers", "noUnreads(true)", "simple_latest");
        print(bot);
        assertThat(Rtmlint.scan(Path.of("LICENSE")).findings()).isEmpty();
    }

    @Test
    void aPathThatDoesNotExistIsAnError() {
        assertThatThrownBy(() -> Rtmlint.scan(Path.of("no-such-path"))).isInstanceOf(UncheckedIOException.class);
    }
}
