package io.github.rtmlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rtmlint.finding.Finding;
import io.github.rtmlint.text.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OtherReportsTest {
    private static final Context ALL = TextReportTest.context(false, 0, false, true);
    private static final Path SCHEMA = Path.of("docs/report.schema.json");

    @ParameterizedTest
    @CsvSource({"JSON, json", "GITHUB, github", "MARKDOWN, md", "HTML, html"})
    void golden(Format format, String extension) throws IOException {
        Golden.check("bot." + extension, Golden.write(format.report(), Samples.bot(), ALL));
        Golden.check("hostile." + extension, Golden.write(format.report(), Samples.hostile(), ALL));
        Golden.check("clean." + extension, Golden.write(format.report(), Samples.clean(), ALL));
    }

    @ParameterizedTest
    @EnumSource
    void nothingHarmfulGetsThrough(Format format) {
        String text = Golden.write(format.report(), Samples.hostile(), ALL);
        assertThat(text)
                .doesNotContain("1234567890", "0987654321", "fake-name", "Dsplit")
                .doesNotContain("\u001b", "\u0007", "\u202e", "\u2028", "\r", "\ud800", "##[error]")
                .doesNotContainPattern("(?m)^\\s*::(?!(error|warning|notice) file=)");
    }

    @Test
    void jsonIsValid() throws IOException {
        JsonSchemas.valid(SCHEMA, Golden.write(new JsonReport(), Samples.bot(), ALL));
        JsonSchemas.valid(SCHEMA, Golden.write(new JsonReport(), Samples.hostile(), ALL));
        JsonSchemas.valid(SCHEMA, Golden.write(new JsonReport(), Samples.clean(), ALL));
    }

    @Test
    void githubSaysWhatItLeavesOut() {
        String text = Golden.write(new GithubReport(), Samples.result(many(30)), ALL);
        assertThat(text.lines().filter(line -> line.startsWith("::warning "))).hasSize(10);
        assertThat(text).contains("rtmlint: 20 more warnings without annotation");
    }

    @Test
    void aJobSummaryStaysBelowItsLimit() {
        String text = Golden.write(new MarkdownReport(), Samples.result(many(20_000)), ALL);
        assertThat(text.getBytes(StandardCharsets.UTF_8).length).isBetween(1_000_000, 1 << 20);
        assertThat(text).containsPattern("\\*\\*\\d+ more findings\\*\\* did not fit");
    }

    private static Finding[] many(int number) {
        Source source = Samples.source("Bot.java", "slack.rtmStart();\n".repeat(number));
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            int start = 18 * i + 6;
            String message = "`rtmStart` calls the deprecated `rtm.start`; use `rtmConnect`";
            findings.add(Samples.finding(Samples.CALL, source.place(start, start + 8), "rtm.start", message));
        }
        return findings.toArray(Finding[]::new);
    }
}
