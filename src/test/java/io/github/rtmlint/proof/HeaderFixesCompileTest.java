package io.github.rtmlint.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A token that was moved into a header compiles against the real library: those that the SDK brings along, and the JDK. */
class HeaderFixesCompileTest {
    private static final Path CASES = Path.of("testdata", "slack-token-in-url");

    @TempDir
    Path classes;

    @ParameterizedTest
    @ValueSource(strings = {"moved-into-a-header-of-okhttp", "moved-into-a-header-of-java-net-http"})
    void compilesAfterTheFix(String name) throws IOException {
        Path fixed = CASES.resolve(name).resolve("unsafe");
        assertThat(Javac.compile(fixed, Sdk.ALL.get(0).jars(), classes)).isEmpty();
    }
}
