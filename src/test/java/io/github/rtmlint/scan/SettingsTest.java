package io.github.rtmlint.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.knowledge.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    private static final String KEYS = "include, exclude, fail-on, min-confidence, rules, severity, baseline";

    @TempDir
    Path temp;

    private Path root;

    @BeforeEach
    void resolve() throws IOException {
        root = temp.toRealPath();
    }

    @Test
    void readsEveryKey() throws IOException, SettingsException {
        Files.createDirectories(root.resolve("lint/rules"));
        Settings settings = read("""
                include: [src/**]
                exclude:
                  - "**/generated/"
                  - '!src/generated'
                fail-on: never
                min-confidence: high
                rules: [lint/rules]
                severity:
                  rtm-start-call: error
                  rtm-start-url: off
                baseline: lint/baseline.sarif
                """);

        assertThat(settings.include()).containsExactly("src/**");
        assertThat(settings.exclude()).containsExactly("**/generated/", "!src/generated");
        assertThat(settings.failOn()).contains(Rule.Level.OFF);
        assertThat(settings.minConfidence()).contains(Confidence.HIGH);
        assertThat(settings.rules()).containsExactly(root.resolve("lint/rules"));
        assertThat(settings.baseline()).contains(root.resolve("lint/baseline.sarif"));
        assertThat(settings.levels(List.of("rtm-start-call", "rtm-start-url")))
                .isEqualTo(Map.of("rtm-start-call", Rule.Level.ERROR, "rtm-start-url", Rule.Level.OFF));
    }

    @Test
    void nothingMeansTheDefaults() throws IOException, SettingsException {
        assertThat(read("# all commented out\n")).isEqualTo(Settings.NONE);
        assertThat(Settings.NONE.failOn()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'a: 1' | 1:1: unknown key \"a\", expected one of " + KEYS,
                "'include: [a]\ninclude: [b]' | 2:1: duplicate key \"include\"",
                "'include: src' | 1:10: expected a list, found \"src\"",
                "'include: [[a]]' | 1:11: expected a glob, found a list",
                "'exclude: [\"# x\"]' | 1:11: expected a glob inside the scanned folder such as \"src/**\", found \"# x\"",
                "'exclude: [../other]' | 1:11: expected a glob inside the scanned folder such as \"src/**\", found \"../other\"",
                "'fail-on: fatal' | '1:10: expected one of never, note, warning, error, found \"fatal\"'",
                "'fail-on:' | '1:9: expected one of never, note, warning, error, found nothing'",
                "'min-confidence: 3' | '1:17: expected one of low, medium, high, found \"3\"'",
                "'severity: [a]' | '1:11: expected keys with values, found a list'",
                "'severity: {a: fatal}' | '1:15: expected one of off, note, warning, error, found \"fatal\"'",
                "'severity: {a: off, a: note}' | 1:20: duplicate key \"a\"",
                "'rules: [none]' | 1:9: no such folder \"none\"",
                "'rules: [../x]' | '1:9: \"../x\" leads out of the scanned folder, expected a relative path inside it'",
                "'baseline: /etc/passwd' | '1:11: \"/etc/passwd\" leads out of the scanned folder, expected a relative path inside it'",
                "'- a' | '1:1: expected keys with values, found a list'",
                "'include: [a' | '1:12: no valid YAML: expected '','' or '']'', but got <stream end>'",
                "'a: *b' | 1:4: no valid YAML: found undefined alias b",
            })
    void saysWhatIsWrongAndWhere(String text, String message) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(SettingsException.class)
                .hasMessage(".rtmlint.yml:" + message);
    }

    @Test
    void anUnknownRuleIsNamedWithItsPlace() throws IOException, SettingsException {
        Settings settings = read("severity:\n  rtm-start: off\n");

        assertThatThrownBy(() -> settings.levels(List.of("rtm-start-call")))
                .hasMessage(".rtmlint.yml:2:3: unknown rule \"rtm-start\", expected one of rtm-start-call");
    }

    @Test
    void linksLeadNowhereElse(@TempDir Path outside) throws IOException {
        Files.createSymbolicLink(root.resolve("rules"), outside);

        assertThatThrownBy(() -> read("rules: [rules]")).hasMessageContaining("leads out of the scanned folder");
    }

    @Test
    void deepNestingIsAnError() {
        assertThatThrownBy(() -> read("include: " + "[".repeat(100_000))).isInstanceOf(SettingsException.class);
    }

    @Test
    void findsTheFileAtTheRoot() throws IOException {
        assertThat(Settings.find(root)).isEmpty();
        Path file = Files.createFile(root.resolve(".rtmlint.yml"));
        assertThat(Settings.find(root)).isEqualTo(Optional.of(file));
        Files.delete(file);
        Files.createDirectory(file);
        assertThatThrownBy(() -> Settings.read(file, ".rtmlint.yml", root))
                .hasMessage(".rtmlint.yml: expected a file, found a folder");
    }

    private Settings read(String text) throws IOException, SettingsException {
        Path file = Files.writeString(root.resolve(".rtmlint.yml"), text);
        return Settings.read(file, ".rtmlint.yml", root);
    }
}
