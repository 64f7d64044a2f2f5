package io.github.rtmlint.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A token that was moved into a header compiles against the real libraries. */
class HeaderFixesCompileTest {
    private static final Path CASES = Path.of("testdata", "slack-token-in-url");

    @TempDir
    Path classes;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "moved-into-a-header-by-a-statement",
                "moved-into-a-header-of-apache-httpclient",
                "moved-into-a-header-of-java-net-http",
                "moved-into-a-header-of-jax-rs",
                "moved-into-a-header-of-jsoup",
                "moved-into-a-header-of-okhttp",
                "moved-into-a-header-of-spring",
                "moved-into-a-header-of-unirest",
                "moved-into-a-header-through-a-local-variable"
            })
    void compilesAfterTheFix(String name) throws IOException {
        List<Path> jars = new ArrayList<>(Sdk.httpLibraries());
        jars.addAll(Sdk.ALL.get(0).jars());
        assertThat(Javac.compile(CASES.resolve(name).resolve("unsafe"), jars, classes))
                .isEmpty();
    }
}
