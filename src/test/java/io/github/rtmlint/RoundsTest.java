package io.github.rtmlint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rtmlint.finding.Finding;
import io.github.rtmlint.finding.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundsTest {
    @TempDir
    Path root;

    @ParameterizedTest
    @ValueSource(ints = {2, 29, 30, 31, 80})
    void findTheSameAsReadingAllFilesHoweverLongTheChain(int constants) throws IOException {
        write("C0", "static final String V0 = \"https://slack.com/api/rtm.start\";");
        for (int i = 1; i < constants; i++) {
            write("C" + i, "static final String V" + i + " = C" + (i - 1) + ".V" + (i - 1) + ";");
        }
        int last = constants - 1;
        write(
                "Use",
                "java.net.URL url() throws Exception { return new java.net.URL(C" + last + ".V" + last
                        + " + \"?simple_latest=1\"); }");

        Result selected = scan(false);

        assertThat(selected.findings()).extracting(f -> f.rule().id()).contains("rtm-start-url");
        assertThat(selected.findings())
                .extracting(Finding::toString)
                .isEqualTo(scan(true).findings().stream().map(Finding::toString).toList());
        assertThat(selected.statistics().get("rounds")).isLessThan(40);
    }

    private void write(String type, String member) throws IOException {
        Files.writeString(root.resolve(type + ".java"), "class " + type + " { " + member + " }\n");
    }

    private Result scan(boolean everything) {
        return new Rtmlint()
                .scan(new ScanRequest(
                        root,
                        List.of(root),
                        List.of(),
                        List.of(),
                        true,
                        List.of(),
                        1,
                        false,
                        everything,
                        false,
                        Map.of()));
    }
}
