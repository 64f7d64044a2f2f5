package io.github.rtmlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphsTest {
    @Test
    void breaksBetweenWordsBelowTheIndentation() {
        assertThat(Paragraphs.within(12, "one two three four\n\n  five six seven\n"))
                .isEqualTo("""
                one two
                three four

                  five six
                  seven
                """);
    }

    @Test
    void leavesWhatFitsAndWhatHasNoPlaceToBreak() {
        assertThat(Paragraphs.within(12, "fits  just\nhttps://docs.slack.dev/reference\n"))
                .isEqualTo("fits  just\nhttps://docs.slack.dev/reference\n");
    }
}
