package io.github.rtmlint.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rtmlint.finding.Finding;
import io.github.rtmlint.finding.Finding.State;
import io.github.rtmlint.finding.Result;
import io.github.rtmlint.knowledge.Rule;
import io.github.rtmlint.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineTest {
    private static final String BEFORE = """
            class Bot {
                void run() {
                    slack.rtmStart(r -> r
                            .token(token)
                            .mpimAware(true)
                            .presenceSub(true));
                }
                void other() {
                    slack.rtmStart(a);
                }
            }
            """;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void baseline() {
        file = folder.resolve("old.sarif");
    }

    @Test
    void theSameCodeIsUnchanged() throws IOException {
        assertThat(states(BEFORE)).containsExactly(State.UNCHANGED, State.UNCHANGED, State.UNCHANGED);
    }

    @Test
    void movedAndIndentedCodeIsUnchanged() throws IOException {
        String moved = "// a comment\n\n" + BEFORE.replace("    ", "\t").replace("\n", "\r\n");
        assertThat(states(moved)).containsExactly(State.UNCHANGED, State.UNCHANGED, State.UNCHANGED);
    }

    @Test
    void aChangedArgumentIsUpdated() throws IOException {
        assertThat(states(BEFORE.replace("mpimAware(true)", "mpimAware(false)")))
                .containsExactly(State.UNCHANGED, State.UPDATED, State.UNCHANGED);
    }

    @Test
    void aFurtherCallIsNew() throws IOException {
        assertThat(states(BEFORE.replace("class Bot {", "class Bot {\n  int x = start(slack.rtmStart(b));")))
                .containsExactly(State.NEW, State.UNCHANGED, State.UNCHANGED, State.UNCHANGED);
    }

    @Test
    void aSecondEqualCallIsNew() throws IOException {
        assertThat(states(BEFORE.replace("slack.rtmStart(a);", "slack.rtmStart(a);\n        slack.rtmStart(a);")))
                .containsExactly(State.UNCHANGED, State.UNCHANGED, State.UNCHANGED, State.NEW);
    }

    @Test
    void whatIsGoneIsAbsentAndDoesNotCount() throws IOException {
        Result result = compare(BEFORE.replace("slack.rtmStart(a);", ""));
        assertThat(result.findings()).extracting(f -> f.state().orElseThrow()).contains(State.ABSENT);
        assertThat(result.findings()).noneMatch(Finding::counts);
        Tally tally = Tally.of(result);
        assertThat(tally.known()).isEqualTo(2);
        assertThat(tally.gone()).isEqualTo(1);
        assertThat(tally.fails(Optional.of(Rule.Level.NOTE))).isFalse();
        Finding absent = result.findings().stream()
                .filter(f -> f.state().equals(Optional.of(State.ABSENT)))
                .findFirst()
                .orElseThrow();
        assertThat(absent.place()).hasToString("Bot.java:9:15");
        String sarif = Golden.write(new SarifReport(), result, Context.plain("1", 0));
        assertThat(sarif).contains("\"baselineState\": \"absent\"", "\"baselineState\": \"unchanged\"");
        SarifReportTest.valid(sarif);
    }

    @Test
    void whatWasGoneOrSuppressedThenIsNoBaseline() throws IOException {
        Result then = compare(BEFORE.replace("slack.rtmStart(a);", ""));
        Files.writeString(file, Golden.write(new SarifReport(), then, Context.plain("1", 0)));
        assertThat(Baseline.read(file, "old.sarif").apply(result(BEFORE)).findings())
                .extracting(f -> f.state().orElseThrow())
                .containsExactly(State.UNCHANGED, State.UNCHANGED, State.NEW);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "{ => old.sarif:1:2: no JSON",
                "[] => old.sarif: no SARIF log",
                "{} => old.sarif: its version is not 2.1.0",
                "{\"version\":\"2.1.0\"} => old.sarif: it has no",
                "{\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{\"name\":\"x\"}},\"results\":[]}]} => another tool's",
                "{\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{\"name\":\"rtmlint\"}},\"results\":[{}]}]} => result 1 has no text",
            })
    void whatIsWrongIsSaid(String text, String message) throws IOException {
        Files.writeString(file, text);
        assertThatThrownBy(() -> Baseline.read(file, "old.sarif"))
                .isInstanceOf(BaselineException.class)
                .hasMessageContaining(message)
                .hasMessageEndingWith("expected a file that `rtmlint check --report sarif=FILE` wrote");
    }

    @Test
    void aMissingFileIsSaid() {
        assertThatThrownBy(() -> Baseline.read(file, "old.sarif"))
                .hasMessageContaining("old.sarif: no such file, expected");
    }

    private List<State> states(String after) throws IOException {
        return compare(after).findings().stream()
                .map(f -> f.state().orElseThrow())
                .toList();
    }

    private Result compare(String after) throws IOException {
        Files.writeString(file, Golden.write(new SarifReport(), result(BEFORE), Context.plain("1", 1)));
        return Baseline.read(file, "old.sarif").apply(result(after));
    }

    private static Result result(String text) {
        Source source = Samples.source("Bot.java", text);
        List<Finding> findings = new ArrayList<>();
        for (String word : Arrays.asList("rtmStart", "mpimAware(true)", "mpimAware(false)")) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                boolean call = word.equals("rtmStart");
                findings.add(Samples.finding(
                        call ? Samples.CALL : Samples.ARGUMENT,
                        source.place(at, at + word.length()),
                        call ? "rtm.start" : "mpim_aware",
                        "a message"));
            }
        }
        return Samples.result(findings.toArray(Finding[]::new));
    }
}
