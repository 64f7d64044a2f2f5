package io.github.rtmlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {
    @ParameterizedTest
    @CsvSource({"80, 80", "237, 237", "12, 40", "0, 40", "-5, 100", "wide, 100", "99999, 100", ", 100"})
    void isAsWideAsTheEnvironmentSays(String told, int columns) {
        assertThat(Terminal.columns(told)).isEqualTo(columns);
    }
}
