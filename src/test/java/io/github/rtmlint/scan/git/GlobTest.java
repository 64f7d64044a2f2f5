package io.github.rtmlint.scan.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // glob | path | folder | matches
                "*.class | a/B.class | false | true",
                "*.class | B.class/x | false | false",
                "/*.class | a/B.class | false | false",
                "/*.class | B.class | false | true",
                "a/*.txt | a/b.txt | false | true",
                "a/*.txt | a/b/c.txt | false | false",
                "a/**/c | a/c | false | true",
                "a/**/c | a/x/y/c | false | true",
                "a/**/c | a/xc | false | false",
                "**/c | c | false | true",
                "**/c/d | x/y/c/d | false | true",
                "a/** | a | true | false",
                "a/** | a/x/y | false | true",
                "a** | abc | false | true",
                "a**/b | ax/b | false | true",
                "a**/b | ax/y/b | false | false",
                "out/ | out | true | true",
                "out/ | out | false | false",
                "?.md | a.md | false | true",
                "?.md | .md | false | false",
                "[a-c]x | bx | false | true",
                "[!a-c]x | bx | false | false",
                "[^a-c]x | dx | false | true",
                "[]x]y | ]y | false | true",
                "[[:digit:]]z | 7z | false | true",
                "[[:digit:]]z | xz | false | false",
                "[a-x | [a-x | false | false",
                "a[/]b | a/b | false | false",
                "\\*.md | *.md | false | true",
                "\\*.md | a.md | false | false",
                "\\!x | !x | false | true",
                "\\#x | #x | false | true",
            })
    void matchesAsInGitignore(String glob, String path, boolean folder, boolean matches) {
        assertThat(Glob.of(glob).orElseThrow().matches(path, folder)).isEqualTo(matches);
    }

    @Test
    void blankLinesAndCommentsAreNoGlobs() {
        assertThat(Glob.of("")).isEmpty();
        assertThat(Glob.of("   ")).isEmpty();
        assertThat(Glob.of("# x")).isEmpty();
        assertThat(Glob.of("/")).isEmpty();
    }

    @Test
    void blanksAtTheEndCountOnlyWhenEscaped() {
        assertThat(Glob.of("a  ").orElseThrow().matches("a", false)).isTrue();
        assertThat(Glob.of("a\\ ").orElseThrow().matches("a ", false)).isTrue();
        assertThat(Glob.of("a\r").orElseThrow().matches("a", false)).isTrue();
    }

    @Test
    void coversWhatIsBelowAFolder() {
        assertThat(Glob.of("src/main").orElseThrow().covers("src/main/java/A.java"))
                .isTrue();
        assertThat(Glob.of("*.java").orElseThrow().covers("src/A.java")).isTrue();
        assertThat(Glob.of("src/**").orElseThrow().covers("lib/A.java")).isFalse();
    }

    @Test
    void manyStarsTakeNoExponentialTime() {
        Glob glob = Glob.of("**/" + "*a".repeat(60) + "b/" + "**/x".repeat(30)).orElseThrow();
        String path = ("a".repeat(200) + "/").repeat(20) + "y";
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> glob.matches(path, false));
    }
}
