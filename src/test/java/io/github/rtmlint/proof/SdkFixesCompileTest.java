package io.github.rtmlint.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every fix that is called safe compiles, against each of the real SDKs.
 *
 * <p>A case below {@code src/test/resources/proof} is {@code before/} and {@code after/}, both spelled for the newest SDK;
 * one without {@code after/} stays as it is. {@code -Dupdate} writes {@code after/}; continuous integration never sets it.
 */
class SdkFixesCompileTest {
    private static final Path CASES = Path.of("src", "test", "resources", "proof");
    private static final boolean UPDATE = System.getProperty("update") != null && System.getenv("CI") == null;

    /** The newest SDK deprecates the client's methods of its real-time API, the one that is to be called included. */
    private static final Pattern SDKS_OWN = Pattern.compile(
            "(MANDATORY_)?WARNING \\d+: rtmConnect\\(.*|(MANDATORY_)?WARNING \\d+: RTM_CONNECT in .*", Pattern.DOTALL);

    private static final Pattern OLD = Pattern.compile("rtmStart|RTMStart|RTM_START");

    @TempDir
    Path temp;

    @TestFactory
    Stream<DynamicContainer> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList().stream()
                    .map(c -> DynamicContainer.dynamicContainer(
                            c.getFileName().toString(),
                            Sdk.ALL.stream()
                                    .filter(s -> s.async() || !c.endsWith("async"))
                                    .map(s -> DynamicTest.dynamicTest(s.name(), () -> proves(c, s)))));
        }
    }

    private void proves(Path folder, Sdk sdk) throws IOException {
        Path copy = Files.createTempDirectory(temp, "case");
        Fixed.copy(folder.resolve("before"), copy, sdk::spell);
        Map<String, String> before = Fixed.texts(copy);
        List<String> told = compile(copy, sdk);
        assertThat(told).as("before").noneMatch(t -> t.startsWith("ERROR"));

        Fixed.fix(copy);

        Map<String, String> after = Fixed.texts(copy);
        if (UPDATE && sdk.equals(Sdk.ALL.get(0)) && !after.equals(before)) {
            Fixed.copy(copy, folder.resolve("after"), text -> text);
        }
        assertThat(compile(copy, sdk))
                .as("after")
                .allMatch(t -> SDKS_OWN.matcher(t).matches() || after.equals(before) && told.contains(t));
        if (Files.isDirectory(folder.resolve("after"))) {
            after.forEach((path, text) -> assertThat(text).as(path).doesNotContainPattern(OLD));
            Path expected = Files.createTempDirectory(temp, "after");
            Fixed.copy(folder.resolve("after"), expected, sdk::spell);
            assertThat(after).isEqualTo(Fixed.texts(expected));
        } else {
            assertThat(after).isEqualTo(before);
        }
        assertThat(Fixed.fix(copy).written()).as("by a second run").isEmpty();
    }

    private List<String> compile(Path sources, Sdk sdk) throws IOException {
        return Javac.compile(sources, sdk.jars(), Files.createTempDirectory(temp, "classes"));
    }
}
