package io.github.rtmlint.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rtmlint.Update;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every fix that is called safe compiles, against each of the real SDKs.
 *
 * <p>A case below {@code src/test/resources/proof} is {@code before/} and {@code after/}, both spelled for the newest SDK;
 * one without {@code after/} stays as it is. No two cases declare the same class: all are one program, which is quick.
 * {@code -Dupdate} writes {@code after/}, where there is one; continuous integration never sets it.
 */
class SdkFixesCompileTest {
    private static final Path CASES = Path.of("src", "test", "resources", "proof");
    /** The newest SDK deprecates the client's methods of its real-time API, the one that is to be called included. */
    private static final Pattern SDKS_OWN =
            Pattern.compile("MANDATORY_WARNING \\S+: (rtmConnect\\(.* in \\S+MethodsClient|RTM_CONNECT in) .*");

    private static final Pattern OLD = Pattern.compile("rtmStart|RTMStart|RTM_START");

    @TempDir
    Path temp;

    static List<Sdk> sdks() {
        return Sdk.ALL;
    }

    @ParameterizedTest
    @MethodSource("sdks")
    void compilesAfterTheFix(Sdk sdk) throws IOException {
        List<Path> cases = cases(sdk, true);
        Path program = program(sdk, cases, "before");
        assertThat(compile(program, sdk)).as("before").noneMatch(told -> told.startsWith("ERROR"));

        Fixed.fix(program);

        if (Update.WANTED && sdk.equals(Sdk.ALL.get(0))) {
            for (Path folder : cases) {
                Fixed.copy(program.resolve(folder.getFileName()), folder.resolve("after"), text -> text);
            }
        }
        Map<String, String> after = Fixed.texts(program);
        assertThat(after).isEqualTo(Fixed.texts(program(sdk, cases, "after")));
        after.forEach((path, text) -> assertThat(text).as(path).doesNotContainPattern(OLD));
        assertThat(compile(program, sdk)).as("after").allMatch(SDKS_OWN.asMatchPredicate());
        assertThat(Fixed.fix(program).written()).as("by a second run").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sdks")
    void leavesWhatAPersonMustDecide(Sdk sdk) throws IOException {
        Path program = program(sdk, cases(sdk, false), "before");
        assertThat(compile(program, sdk)).noneMatch(told -> told.startsWith("ERROR"));
        assertThat(Fixed.fix(program).written()).isEmpty();
    }

    private static List<Path> cases(Sdk sdk, boolean fixed) throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(c -> Files.isDirectory(c.resolve("after")) == fixed)
                    .filter(c -> sdk.async() || !c.endsWith("async"))
                    .sorted()
                    .toList();
        }
    }

    private Path program(Sdk sdk, List<Path> cases, String state) throws IOException {
        Path program = Files.createTempDirectory(temp, state);
        for (Path folder : cases) {
            Fixed.copy(folder.resolve(state), program.resolve(folder.getFileName()), sdk::spell);
        }
        return program;
    }

    private List<String> compile(Path sources, Sdk sdk) throws IOException {
        return Javac.compile(sources, sdk.jars(), Files.createTempDirectory(temp, "classes"));
    }
}
