package io.github.rtmlint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rtmlint.finding.Finding;
import io.github.rtmlint.finding.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

        ScanRequest request = ScanRequest.of(root, List.of(root));
        Result selected = new Rtmlint().scan(request);

        assertThat(selected.findings()).extracting(f -> f.rule().id()).contains("rtm-start-url");
        assertThat(selected.findings())
                .extracting(Finding::toString)
                .isEqualTo(new Rtmlint()
                        .scan(request.readingAll()).findings().stream()
                                .map(Finding::toString)
                                .toList());
        assertThat(selected.statistics().get("rounds")).isLessThan(40);
    }

    private void write(String type, String member) throws IOException {
        Files.writeString(root.resolve(type + ".java"), "class " + type + " { " + member + " }\n");
    }
}
