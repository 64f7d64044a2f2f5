package io.github.rtmlint.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.rtmlint.Rtmlint;
import io.github.rtmlint.finding.Finding;
import io.github.rtmlint.finding.Fix;
import io.github.rtmlint.finding.Result;
import io.github.rtmlint.fix.Change;
import io.github.rtmlint.fix.Plan;
import io.github.rtmlint.text.Edit;
import io.github.rtmlint.text.Edits;
import io.github.rtmlint.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fixes read back from SARIF and applied by other code than ours, as an IDE would. */
class SarifFixesTest {
    private static final String TEXT = """
            import a.RTMStartRequest;
            class Bot {
                void run() {
                    slack.rtmStart(r -> r
                            .mpimAware(true)
                            .noUnreads(true)
                            .token("😀"));
                }
            \tint last;
            }
            """;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void anIdeGetsWhatRtmlintFixWrites(String lineEnd) throws IOException {
        Source source = Samples.source("Bot.java", TEXT.replace("\n", lineEnd));
        Fix fix = Samples.fix(
                "All at once",
                Edit.replace(Samples.place(source, "RTMStartRequest"), "RTMConnectRequest"),
                Edit.insert(source, source.line(2).start(), "// new" + lineEnd),
                Edit.replace(Samples.place(source, "rtmStart("), "rtmConnect("),
                Edit.remove(source.place(source.fullLine(5))),
                Edit.remove(source.place(source.fullLine(6))),
                Edit.insert(source, source.line(9).start(), "    int first;" + lineEnd),
                Edit.replace(source.place(source.line(9).start(), source.line(9).start() + 1), "    "));
        Finding finding = Samples.finding(Samples.CALL, Samples.place(source, "rtmStart"), "x", "m")
                .withFix(Optional.of(fix), "");
        assertThat(applied(source, sarif(Samples.result(finding)))).isEqualTo(Edits.apply(source, fix.edits()));
    }

    @Test
    void theSampleBotIsFixedInBothFiles() throws IOException {
        Result bot = Samples.bot();
        JsonNode sarif = sarif(bot);
        for (Finding finding : bot.findings()) {
            if (finding.fix().isPresent()) {
                for (Edit edit : finding.fix().get().edits()) {
                    Source source = edit.place().source();
                    assertThat(applied(source, sarif))
                            .isEqualTo(Edits.apply(source, finding.fix().get().edits()));
                }
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> everyCaseIsFixedAlike() throws IOException {
        try (Stream<Path> afters = Files.find(Path.of("testdata"), 3, (path, is) -> path.endsWith("after"))) {
            return afters.map(after -> after.resolveSibling("before")).sorted().toList().stream()
                    .map(before -> DynamicTest.dynamicTest(before.toString(), () -> fixesAlike(before)));
        }
    }

    private static void fixesAlike(Path before) throws IOException {
        Result result = Rtmlint.scan(before.toRealPath());
        Plan plan = Plan.of(result.findings(), Set.of(Fix.Safety.SAFE));
        assumeTrue(plan.fixes().stream().allMatch(SarifFixes::shareable));
        Set<JsonNode> fixes = new LinkedHashSet<>(sarif(result).findValues("fixes"));
        for (Change change : plan.changes()) {
            ArrayNode replacements = new ObjectMapper().createArrayNode();
            for (JsonNode fix : fixes) {
                for (JsonNode file : fix.at("/0/artifactChanges")) {
                    if (file.at("/artifactLocation/uri").asText().equals(Links.encode(change.path()))) {
                        file.get("replacements").forEach(replacements::add);
                    }
                }
            }
            assertThat(apply(change.source().text(), replacements))
                    .as(change.path())
                    .isEqualTo(change.after());
        }
    }

    @Test
    void unsafeFixesAndThoseWithSecretsAreLeftOut() throws IOException {
        Source source = Samples.source("Bot.java", TEXT);
        Fix unsafe =
                new Fix("u", Fix.Safety.UNSAFE, List.of(Edit.replace(Samples.place(source, "rtmStart"), "rtmConnect")));
        Fix secret = Samples.fix("s", Edit.replace(Samples.place(source, "Bot"), "xoxb-fake-1"));
        Result result = Samples.result(
                Samples.finding(Samples.CALL, Samples.place(source, "rtmStart"), "x", "m")
                        .withFix(Optional.of(unsafe), ""),
                Samples.finding(Samples.CALL, Samples.place(source, "Bot"), "x", "m")
                        .withFix(Optional.of(secret), ""));
        assertThat(sarif(result).findValues("fixes")).isEmpty();
    }

    @Test
    void aBigFixIsWrittenOnce() throws IOException {
        Source source = Samples.source("Bot.java", "rtmStart\n".repeat(300));
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            edits.add(Edit.replace(source.place(9 * i, 9 * i + 8), "rtmConnect"));
        }
        Fix fix = new Fix("f", Fix.Safety.SAFE, edits);
        Finding[] findings = edits.stream()
                .map(edit ->
                        Samples.finding(Samples.CALL, edit.place(), "x", "m").withFix(Optional.of(fix), ""))
                .toArray(Finding[]::new);
        assertThat(sarif(Samples.result(findings)).findValues("fixes")).hasSize(1);
    }

    private static JsonNode sarif(Result result) throws IOException {
        return new ObjectMapper().readTree(Golden.write(new SarifReport(), result, Context.plain("1", 1)));
    }

    /** Applies the first fix with changes of the file; starts within indentation move to the first letter, as VS Code does. */
    private static String applied(Source source, JsonNode sarif) {
        String uri = Links.encode(source.path());
        for (JsonNode fix : sarif.findValues("fixes")) {
            for (JsonNode change : fix.at("/0/artifactChanges")) {
                if (change.at("/artifactLocation/uri").asText().equals(uri)) {
                    return apply(source.text(), change.get("replacements"));
                }
            }
        }
        throw new AssertionError("no fix for " + uri);
    }

    private record Replaced(int start, int end, String text) {}

    private static String apply(String text, JsonNode replacements) {
        String[] lines = text.split("(?<=\n)|(?<=\r)(?!\n)", -1);
        List<Replaced> changes = new ArrayList<>();
        for (JsonNode replacement : replacements) {
            JsonNode region = replacement.get("deletedRegion");
            String line = lines[region.get("startLine").asInt() - 1];
            int blank = line.length() - line.stripLeading().length();
            int letter = line.isBlank() ? 0 : blank;
            int start = offset(
                    lines,
                    region.get("startLine").asInt(),
                    Math.max(letter + 1, region.get("startColumn").asInt()));
            int end = offset(
                    lines,
                    region.get("endLine").asInt(),
                    region.get("endColumn").asInt());
            changes.add(new Replaced(
                    start, end, replacement.at("/insertedContent/text").asText()));
        }
        changes.sort(Comparator.comparingInt(Replaced::start));
        StringBuilder result = new StringBuilder();
        int from = 0;
        for (Replaced change : changes) {
            assertThat(change.start()).isGreaterThanOrEqualTo(from);
            result.append(text, from, change.start()).append(change.text());
            from = change.end();
        }
        return result.append(text.substring(from)).toString();
    }

    private static int offset(String[] lines, int line, int column) {
        int offset = column - 1;
        for (int i = 0; i < line - 1; i++) {
            offset += lines[i].length();
        }
        return offset;
    }
}
