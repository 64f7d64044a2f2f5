package io.github.rtmlint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.finding.Finding;
import io.github.rtmlint.finding.Fix;
import io.github.rtmlint.finding.Result;
import io.github.rtmlint.fix.Outcome;
import io.github.rtmlint.fix.Plan;
import io.github.rtmlint.fix.Writer;
import io.github.rtmlint.knowledge.Rule.Level;
import io.github.rtmlint.text.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Runs every case below {@code testdata/<rule>/}: what it finds, what it fixes, and what holds for all cases.
 *
 * <p>{@code -Dupdate} writes what was found and fixed as the new expectation; continuous integration never sets it.
 */
@Execution(ExecutionMode.CONCURRENT)
class CasesTest {
    private static final Path TESTDATA = Path.of("testdata");

    private static final Set<Fix.Safety> SAFE = Set.of(Fix.Safety.SAFE);
    private static final Set<Fix.Safety> ALL = Set.of(Fix.Safety.values());

    @TempDir
    Path temp;

    @TestFactory
    Stream<DynamicContainer> cases() throws IOException {
        return folders(TESTDATA)
                .filter(r ->
                        !Set.of("projects", "hostile").contains(r.getFileName().toString()))
                .flatMap(rule -> folders(rule)
                        .map(c -> DynamicContainer.dynamicContainer(
                                rule.getFileName() + ": " + c.getFileName(),
                                tests(new Case(rule.getFileName().toString(), c)))));
    }

    private Stream<DynamicTest> tests(Case given) {
        return Stream.of(
                DynamicTest.dynamicTest("finds", () -> finds(given)),
                DynamicTest.dynamicTest("fixes, and fixes once", () -> fixes(given)),
                DynamicTest.dynamicTest("fixes what a person must check, and once", () -> fixesUnsafely(given)),
                DynamicTest.dynamicTest("finds the same with CRLF", () -> findsWithCrlf(given)),
                DynamicTest.dynamicTest("finds the same when every file is read", () -> findsUnselected(given)));
    }

    /**
     * A folder with {@code before/}, {@code findings.txt} and, where something is fixed, {@code after/}; one with
     * {@code unsafe/} shows what comes of it when the unsafe fixes are made, too; one with {@code route.txt} lists the places
     * that the findings are related to.
     */
    private record Case(String rule, Path folder) {
        Path before() {
            return folder.resolve("before");
        }

        Path after() {
            return folder.resolve("after");
        }

        Path unsafe() {
            return folder.resolve("unsafe");
        }

        Path expected() {
            return folder.resolve("findings.txt");
        }

        Path route() {
            return folder.resolve("route.txt");
        }
    }

    private void finds(Case given) throws IOException {
        List<Finding> found = of(scan(given.before(), given.rule(), false), given.rule());
        for (Finding finding : found) {
            assertThat(finding.place().text())
                    .as("an empty region at %s", finding.place())
                    .isNotEmpty();
            finding.fix().ifPresent(fix -> assertThat(fix.edits()).isNotEmpty());
        }
        assertFile(given.expected(), lines(found));
        if (Files.exists(given.route())) {
            assertFile(given.route(), routes(found));
        }
    }

    private static String routes(List<Finding> findings) {
        return findings.stream()
                .flatMap(f -> f.related().stream())
                .map(step -> step.place() + ": " + step.note() + "\n")
                .collect(Collectors.joining());
    }

    private void fixes(Case given) throws IOException {
        Path copy = copy(given.before(), "\n");
        Outcome outcome = fix(copy, given.rule(), SAFE);
        Map<String, String> after = files(copy);
        boolean changed = !outcome.written().isEmpty();
        if (Update.WANTED) {
            delete(given.after());
            if (changed) {
                copyTo(copy, given.after());
            }
        }
        assertThat(after).isEqualTo(files(Files.isDirectory(given.after()) ? given.after() : given.before()));
        assertThat(outcome.refusals()).isEmpty();
        assertThat(fix(copy, given.rule(), SAFE).written()).as("a second run").isEmpty();
        Result again = scan(copy, given.rule(), false);
        Result before = scan(given.before(), given.rule(), false);
        assertThat(again.problems()).as("problems after the fix").isEqualTo(before.problems());
    }

    private void fixesUnsafely(Case given) throws IOException {
        if (Files.isDirectory(given.unsafe())) {
            Path copy = copy(given.before(), "\n");
            Outcome outcome = fix(copy, given.rule(), ALL);
            Map<String, String> after = files(copy);
            if (Update.WANTED) {
                delete(given.unsafe());
                copyTo(copy, given.unsafe());
            }
            assertThat(after).isEqualTo(files(given.unsafe()));
            assertThat(outcome.refusals()).isEmpty();
            assertThat(fix(copy, given.rule(), ALL).written())
                    .as("a second run")
                    .isEmpty();
        }
    }

    private void findsWithCrlf(Case given) throws IOException {
        List<Finding> plain = of(scan(given.before(), given.rule(), false), given.rule());
        List<Finding> windows = of(scan(copy(given.before(), "\r\n"), given.rule(), false), given.rule());
        assertThat(lines(windows)).isEqualTo(lines(plain));
    }

    private void findsUnselected(Case given) throws IOException {
        Result everything = scan(given.before(), given.rule(), true);
        Result selected = scan(given.before(), given.rule(), false);
        assertThat(whole(everything)).isEqualTo(whole(selected));
        assertThat(everything.problems()).isEqualTo(selected.problems());
    }

    /** All that is told of the findings: confidence, message, related places and fix, too. */
    private static String whole(Result result) {
        return result.findings().stream().map(Finding::toString).collect(Collectors.joining("\n"));
    }

    private static List<Finding> of(Result result, String rule) {
        return sure(result).filter(f -> f.rule().id().equals(rule)).toList();
    }

    /** What the commands tell and fix unless they are asked for more. */
    private static Stream<Finding> sure(Result result) {
        return result.active().stream().filter(f -> f.confidence().compareTo(Confidence.MEDIUM) >= 0);
    }

    private static Outcome fix(Path root, String rule, Set<Fix.Safety> wanted) throws IOException {
        Plan plan = Plan.of(sure(scan(root, rule, false)).toList(), wanted);
        return new Writer(root.toRealPath()).write(plan);
    }

    private static Result scan(Path folder, String rule, boolean everything) throws IOException {
        Path root = folder.toRealPath();
        Map<String, Level> severity = rule.startsWith("rtm-start-") || rule.equals("slack-token-in-url")
                ? Map.of()
                : Map.of(rule, Level.WARNING);
        return new Rtmlint()
                .scan(new ScanRequest(
                        root,
                        List.of(root),
                        List.of(),
                        List.of(),
                        true,
                        List.of(),
                        1,
                        rule.endsWith("-mention"),
                        everything,
                        false,
                        severity));
    }

    private static String lines(List<Finding> findings) {
        StringBuilder out = new StringBuilder();
        for (Finding finding : findings) {
            Place place = finding.place();
            out.append(place)
                    .append(": ")
                    .append(finding.level().name().toLowerCase(Locale.ROOT))
                    .append(' ')
                    .append(finding.rule().id())
                    .append("  `")
                    .append(place.text())
                    .append("`\n");
        }
        return out.toString();
    }

    private static void assertFile(Path file, String actual) throws IOException {
        if (Update.WANTED) {
            Files.writeString(file, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(file));
    }

    private Path copy(Path from, String lineEnd) throws IOException {
        Path to = Files.createTempDirectory(temp, "case");
        for (Map.Entry<String, String> file : files(from).entrySet()) {
            Path target = to.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            String text =
                    lineEnd.equals("\n") ? file.getValue() : file.getValue().replaceAll("\r?\n", lineEnd);
            Files.writeString(target, text, StandardCharsets.ISO_8859_1);
        }
        return to;
    }

    private static void copyTo(Path from, Path to) throws IOException {
        for (Map.Entry<String, String> file : files(from).entrySet()) {
            Path target = to.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue(), StandardCharsets.ISO_8859_1);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path :
                        new ArrayList<>(all.sorted(Comparator.reverseOrder()).toList())) {
                    Files.delete(path);
                }
            }
        }
    }

    /** All files' bytes as text, by path. */
    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private static Stream<Path> folders(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isDirectory).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
