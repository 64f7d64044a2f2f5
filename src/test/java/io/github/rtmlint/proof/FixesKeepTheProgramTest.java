package io.github.rtmlint.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ast.visitor.NoCommentEqualsVisitor;
import io.github.rtmlint.Rtmlint;
import io.github.rtmlint.finding.Finding;
import io.github.rtmlint.finding.Fix;
import io.github.rtmlint.knowledge.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What holds for the fix of every case of Java, however it is written. */
@Execution(ExecutionMode.CONCURRENT)
class FixesKeepTheProgramTest {
    private static final Path SDK = Path.of("src", "test", "resources", "proof");
    private static final Path CASES = Path.of("testdata");

    @TempDir
    Path temp;

    @TestFactory
    Stream<DynamicTest> fixesTheSameProgramHoweverItIsWritten() throws IOException {
        return cases().stream()
                .flatMap(given -> Stream.of(Layout.values())
                        .map(layout -> DynamicTest.dynamicTest(given + " " + layout, () -> compare(given, layout))));
    }

    @TestFactory
    Stream<DynamicTest> leavesWhatItSaid() throws IOException {
        return cases().stream().map(given -> DynamicTest.dynamicTest(given.toString(), () -> leaves(given)));
    }

    private static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.find(CASES, 3, (path, is) -> path.endsWith("after"));
                Stream<Path> sdk = Files.find(SDK, 2, (path, is) -> path.endsWith("after"))) {
            return Stream.concat(folders, sdk)
                    .filter(after ->
                            after.startsWith(SDK) || after.getName(1).toString().matches("rtm-start-.*|slack-.*"))
                    .filter(FixesKeepTheProgramTest::isJava)
                    .map(Path::getParent)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isJava(Path folder) {
        try (Stream<Path> java =
                Files.find(folder, 20, (path, is) -> path.toString().endsWith(".java"))) {
            return java.findAny().isPresent();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void compare(Path given, Layout layout) throws IOException {
        Path program = program(given);
        for (Map.Entry<String, String> file : Fixed.texts(program).entrySet()) {
            if (file.getKey().endsWith(".java")) {
                Files.writeString(program.resolve(file.getKey()), layout.of(file.getValue()));
            }
        }
        Fixed.fix(program);
        Map<String, String> expected = Fixed.texts(given.resolve("after"));
        Fixed.texts(program).forEach((path, text) -> {
            if (path.endsWith(".java")) {
                assertThat(NoCommentEqualsVisitor.equals(Layout.tree(text), Layout.tree(expected.get(path))))
                        .as("%s fixed is%n%s", path, text)
                        .isTrue();
            }
        });
    }

    private void leaves(Path given) throws IOException {
        Path program = program(given);
        List<String> left = findings(program)
                .filter(f -> f.fix().filter(x -> x.safety() == Fix.Safety.SAFE).isEmpty())
                .map(FixesKeepTheProgramTest::told)
                .toList();

        Fixed.fix(program);

        assertThat(Rtmlint.scan(program.toRealPath()).active().stream().map(FixesKeepTheProgramTest::told))
                .containsExactlyInAnyOrderElementsOf(left);
    }

    /** A token in a URL is told of the deprecated method alone. */
    private static Stream<Finding> findings(Path program) throws IOException {
        return Rtmlint.scan(program.toRealPath()).active().stream()
                .filter(f -> f.rule().kind() != Rule.Kind.TOKEN);
    }

    /** A finding without its line, which moves. */
    private static String told(Finding finding) {
        return finding.place().path() + " " + finding.rule().id() + " `"
                + finding.place().text() + "` " + finding.message();
    }

    private Path program(Path given) throws IOException {
        Path program = Files.createTempDirectory(temp, "program");
        Fixed.copy(given.resolve("before"), program, text -> text);
        return program;
    }
}
