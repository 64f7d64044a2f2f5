package io.github.rtmlint.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.rtmlint.call.ApiCall;
import io.github.rtmlint.call.Reading;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Broken, cut and hostile files: no exception, no wrong place, nothing resolved from outside. */
class HostileInputTest {
    private static final String PIECES = "{}[]()<>\"'`\\\n\r\t =:,;&#$|%!-*@/\u0000\uFEFF\uD83D";

    static List<String> paths() {
        return List.of(
                "a.properties",
                "a.yaml",
                "a.json",
                "a.xml",
                "a.sh",
                ".env",
                "Dockerfile",
                "a.toml",
                "a.conf",
                "a.tf",
                "Makefile",
                "a.http",
                "a.ini");
    }

    @ParameterizedTest
    @MethodSource("paths")
    void staysCalm(String path) {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(60);
            for (int j = 0; j < length; j++) {
                int next = random.nextInt(PIECES.length() + 8);
                text.append(next < PIECES.length() ? PIECES.charAt(next) : next % 2 == 0 ? "rtm.start" : "a");
            }
            Reading reading = Told.read(path, text.toString());
            for (ApiCall call : reading.calls()) {
                assertThat(call.place().text().replace("\\", ""))
                        .as(text.toString())
                        .startsWith("rtm")
                        .endsWith("t");
            }
            assertThat(reading.problems()).as(text.toString()).hasSizeLessThan(2);
        }
    }

    @ParameterizedTest
    @MethodSource("paths")
    void readsWhatIsNestedDeeply(String path) {
        for (String open : List.of("[", "{", "(", "<a>", "\"$(", "${", "a: {", "- ", "a {\n", "&x [")) {
            String text = open.repeat(5_000) + "rtm.start";
            assertThatCode(() -> Told.read(path, text)).as(open).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @MethodSource("paths")
    void readsLongLines(String path) {
        for (String piece : List.of(" ", "a", "\\", "\"", "a=", "&", "rtm.start ", "{{", "#", "a.")) {
            String text = piece.repeat(30_000 / piece.length());
            assertThatCode(() -> Told.read(path, text)).as(piece).doesNotThrowAnyException();
        }
    }

    @Test
    void aliasesAreNotMultiplied() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [rtm.start, slack]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a").append(i).append(": &a").append(i).append(" [");
            bomb.append(("*a" + (i - 1) + ",").repeat(9)).append("]\n");
        }
        Reading reading = Told.read("bomb.yaml", bomb.toString());
        assertThat(reading.calls()).hasSize(1);
        assertThat(reading.properties()).hasSizeLessThan(20_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"&self [*self, rtm.start]", "a: &a\n  b: *a\n  c: rtm.start"})
    void anAliasOfItselfEnds(String text) {
        assertThat(Told.read("self.yaml", text).calls()).hasSize(1);
    }

    @Test
    void entitiesAreNotMultiplied() {
        String text =
                "<!DOCTYPE a [<!ENTITY x \"rtm.start\"><!ENTITY y \"&x;&x;\"><!ENTITY z SYSTEM \"file:///etc/hosts\">]>"
                        + "<a>&y;&z;</a><b>https://slack.com/api/&x;</b>";
        assertThat(Told.calls("a.xml", text)).containsExactly("1:26 MEDIUM `rtm.start`");
    }

    @ParameterizedTest
    @CsvSource({"a.properties,%s=%s,${%s}", "a.env,%s=%s,${%s}", "a.xml,<!ENTITY %s '%s'>,&%s;"})
    void placeholdersAreNotMultiplied(String path, String line, String reference) {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE a [\n").append(line.formatted("l0", ""));
        for (int i = 1; i < 9; i++) {
            bomb.append('\n')
                    .append(line.formatted(
                            "l" + i, reference.formatted("l" + (i - 1)).repeat(300)));
        }
        bomb.append('\n').append(line.formatted("u", reference.formatted("l8") + "https://slack.com/api/rtm.start"));
        assertThat(Told.calls(path, bomb + "\n]>\n")).hasSize(1);
    }
}
