package io.github.rtmlint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What git writes for names that are not plain; the limits of its tables. */
class GitNameTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "6, \\006",
                "7, \\a",
                "13, \\r",
                "14, \\016",
                "31, \\037",
                "127, \\177",
                "34, \\\"",
                "92, \\\\",
                "233, \\303\\251"
            })
    void whatIsNotPlainIsEscaped(int character, String escaped) {
        assertThat(GitName.quote("a" + (char) character)).isEqualTo("\"a" + escaped + "\"");
    }

    @Test
    void whatIsPlainIsNot() {
        assertThat(GitName.quote("a ~b")).isEqualTo("a ~b");
    }

    @Test
    void aTabClosesANameWithASpace() {
        assertThat(GitName.onLine("a b")).isEqualTo("a b\t");
        assertThat(GitName.onLine(" b")).isEqualTo(" b\t");
        assertThat(GitName.onLine("ab")).isEqualTo("ab");
        assertThat(GitName.onLine("a \"b")).isEqualTo("\"a \\\"b\"");
    }
}
