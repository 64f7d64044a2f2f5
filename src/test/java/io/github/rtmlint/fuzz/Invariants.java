package io.github.rtmlint.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rtmlint.MemoryScan;
import io.github.rtmlint.finding.Finding;
import io.github.rtmlint.finding.Fix;
import io.github.rtmlint.finding.Result;
import io.github.rtmlint.fix.Change;
import io.github.rtmlint.fix.Patch;
import io.github.rtmlint.fix.Plan;
import io.github.rtmlint.fuzz.Corpus.Input;
import io.github.rtmlint.report.Context;
import io.github.rtmlint.report.Format;
import io.github.rtmlint.scan.Filter;
import io.github.rtmlint.scan.Seeds;
import io.github.rtmlint.scan.Selector;
import io.github.rtmlint.scan.Tree;
import io.github.rtmlint.scan.Words;
import io.github.rtmlint.text.Edit;
import io.github.rtmlint.text.Encoding;
import io.github.rtmlint.text.Problem;
import io.github.rtmlint.text.Secrets;
import io.github.rtmlint.text.Source;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What holds for every input, however broken. */
final class Invariants {
    /** Control and direction characters, half pairs, and what a build server takes for a command. */
    private static final Pattern HARMFUL =
            Pattern.compile("[\\p{Cc}&&[^\n\t]]|[\\u202A-\\u202E\\u2066-\\u2069\\u2028\\u2029]"
                    + "|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]"
                    + "|##\\[|(?m:^\\s*::(?!(?:error|warning|notice) file=))");

    private static final Words SEEDS = Seeds.of(MemoryScan.KNOWLEDGE);

    private final Path folder;

    /** @param folder an empty one to write inputs to */
    Invariants(Path folder) {
        this.folder = folder;
    }

    /** What is wrong with the input's treatment; empty when nothing is. */
    Optional<Throwable> broken(Input input) {
        try {
            hold(input);
            return Optional.empty();
        } catch (RuntimeException | AssertionError | StackOverflowError failure) {
            return Optional.of(failure);
        }
    }

    private void hold(Input input) {
        List<Source> sources = new ArrayList<>();
        input.files().forEach((path, bytes) -> sources.add(Encoding.decode(path, bytes)));
        Result result = MemoryScan.of(sources);
        Map<Format, String> reports = reports(result);
        boolean hidden = sources.stream().map(s -> Secrets.redact(s.text())).noneMatch(t -> t.contains(Mutator.SECRET));
        if (hidden) {
            reports.forEach(Invariants::secretive);
        }
        reports.forEach(Invariants::inert);
        result.findings().forEach(Invariants::wellFormed);

        Collections.reverse(sources);
        assertThat(reports(MemoryScan.of(sources))).as("a second run").isEqualTo(reports);

        Plan plan = Plan.of(result.findings(), Set.of(Fix.Safety.SAFE));
        fixed(sources, result, plan);
        for (Set<Fix.Safety> safety : List.of(Set.of(Fix.Safety.SAFE), Set.of(Fix.Safety.values()))) {
            String diff =
                    Patch.shown(Plan.of(result.findings(), safety).changes()).text();
            inert(Format.TEXT, diff);
            if (hidden) {
                secretive(Format.TEXT, diff);
            }
        }
        if (sources.size() == 1 && !result.findings().isEmpty()) {
            selected(sources.get(0), input.files().get(sources.get(0).path()));
        }
    }

    private static void wellFormed(Finding finding) {
        assertThat(finding.place().text()).as("the region of %s", finding).isNotEmpty();
        assertThat(finding.message()).as("the message at %s", finding.place()).doesNotContain("\n");
        finding.fix().ifPresent(fix -> {
            assertThat(fix.edits())
                    .as("edits at %s", finding.place())
                    .isNotEmpty()
                    .isSorted();
            for (int i = 1; i < fix.edits().size(); i++) {
                Edit before = fix.edits().get(i - 1);
                assertThat(before.place().overlaps(fix.edits().get(i).place()))
                        .as("an overlap at %s", before.place())
                        .isFalse();
            }
        });
    }

    private static void fixed(List<Source> sources, Result before, Plan plan) {
        Map<String, Source> after = new TreeMap<>();
        sources.forEach(s -> after.put(s.path(), s));
        for (Change change : plan.changes()) {
            encoded(change).ifPresent(bytes -> after.put(change.path(), Encoding.decode(change.path(), bytes)));
        }
        if (plan.changes().isEmpty()) {
            return;
        }
        Result again = MemoryScan.of(after.values());
        assertThat(unparsed(again)).as("what does not parse after the fix").isSubsetOf(unparsed(before));
        boolean all = plan.changes().stream().allMatch(c -> encoded(c).isPresent());
        if (all) {
            assertThat(Plan.of(again.findings(), Set.of(Fix.Safety.SAFE)).changes())
                    .as("what a second fix changes")
                    .isEmpty();
        }
    }

    private static Optional<byte[]> encoded(Change change) {
        try {
            byte[] bytes = Encoding.encode(change.source(), change.after());
            assertThat(Encoding.decode(change.path(), bytes).text())
                    .as("the text as it is read again")
                    .isEqualTo(change.after());
            return Optional.of(bytes);
        } catch (CharacterCodingException lacking) {
            return Optional.empty();
        }
    }

    private static List<String> unparsed(Result result) {
        return result.problems().stream()
                .filter(p -> p.kind() == Problem.Kind.UNPARSED)
                .map(Problem::path)
                .distinct()
                .toList();
    }

    private static Map<Format, String> reports(Result result) {
        Context context = new Context("0", false, 0, false, true, Optional.empty(), 0, Optional.empty());
        Map<Format, String> reports = new TreeMap<>();
        for (Format format : Format.values()) {
            StringWriter out = new StringWriter();
            try {
                format.report().write(result, context, out);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            reports.put(format, out.toString());
        }
        return reports;
    }

    private static void secretive(Format format, String report) {
        assertThat(report.contains(Mutator.SECRET)).as("a secret in %s", format).isFalse();
    }

    private static void inert(Format format, String report) {
        Matcher harmful = HARMFUL.matcher(report);
        assertThat(harmful.find() ? Integer.toHexString(report.charAt(harmful.end() - 1)) : "")
                .as("what is harmful in %s", format)
                .isEmpty();
    }

    /** The byte scan must pick every file that something is found in. */
    private void selected(Source source, byte[] bytes) {
        Path file = folder.resolve(source.fileName());
        try {
            Files.write(file, bytes);
            Filter all = Filter.of(List.of(), List.of(), List.of(), false);
            var selection = new Selector(Tree.of(folder, List.of(folder), all, 1)).select(SEEDS);
            Files.delete(file);
            boolean leftOut = selection.skippedCounts().values().stream().anyMatch(n -> n > 0);
            assertThat(leftOut || !selection.candidates().isEmpty())
                    .as("the byte scan picks %s", source)
                    .isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
