package io.github.rtmlint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Offsets, lines and columns of a text, and what its spans have to do with each other. */
class PositionsTest {
    /** Lines end in LF, CRLF and CR; the last has no end. */
    private final Source source = new Source("a/b.txt", "one\ntwo\r\nthree\rfour", StandardCharsets.UTF_8, false);

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "3, 1, 4", "4, 2, 1", "7, 2, 4", "8, 2, 5", "9, 3, 1", "14, 3, 6", "15, 4, 1", "19, 4, 5"})
    void anOffsetIsALineAndAColumn(int offset, int line, int column) {
        assertThat(source.position(offset)).isEqualTo(new Position(line, column));
        assertThat(source.offset(line, column)).isEqualTo(offset);
    }

    @Test
    void aColumnBehindTheTextIsItsEnd() {
        assertThat(source.offset(4, 99)).isEqualTo(19);
        assertThat(source.offset(9, 1)).isEqualTo(15);
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 3, 4", "2, 4, 7, 9", "3, 9, 14, 15", "4, 15, 19, 19"})
    void aLineIsKnownWithAndWithoutItsEnd(int line, int start, int end, int full) {
        assertThat(source.line(line)).isEqualTo(new Span(start, end));
        assertThat(source.fullLine(line)).isEqualTo(new Span(start, full));
        assertThat(source.lineCount()).isEqualTo(4);
    }

    @Test
    void aTextMayHaveMoreLinesThanAreExpected() {
        Source lines = new Source("a", "\n".repeat(200) + "x", StandardCharsets.UTF_8, false);

        assertThat(lines.lineCount()).isEqualTo(201);
        assertThat(lines.position(200)).isEqualTo(new Position(201, 1));
        assertThat(lines.position(64)).isEqualTo(new Position(65, 1));
    }

    @Test
    void aPlaceIsPartOfItsSource() {
        Place place = source.place(4, 14);

        assertThat(place.text()).isEqualTo("two\r\nthree");
        assertThat(place.part(5, 10).text()).isEqualTo("three");
        assertThat(place.end()).isEqualTo(new Position(3, 6));
        assertThat(place.line()).isEqualTo(2);
        assertThat(place).hasToString("a/b.txt:2:1").isNotEqualTo(source.place(4, 13));
        assertThat(source.fileName()).isEqualTo("b.txt");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 4, 4, 8, false, false",
        "0, 5, 4, 8, true, false",
        "4, 8, 0, 4, false, false",
        "0, 8, 0, 8, true, true",
        "0, 8, 2, 8, true, true",
        "0, 8, 2, 9, true, false",
        "0, 8, 4, 4, true, true",
        "0, 8, 8, 8, false, true",
        "4, 8, 3, 8, true, false"
    })
    void spansOverlapAndContain(int start, int end, int from, int to, boolean overlaps, boolean contains) {
        Span span = new Span(start, end);
        Span other = new Span(from, to);

        assertThat(span.overlaps(other)).isEqualTo(overlaps);
        assertThat(other.overlaps(span)).isEqualTo(overlaps);
        assertThat(span.contains(other)).isEqualTo(contains);
    }

    @Test
    void aSpanMovesAndGrows() {
        Span span = new Span(4, 7);

        assertThat(span.length()).isEqualTo(3);
        assertThat(span.shift(2)).isEqualTo(new Span(6, 9));
        assertThat(span.union(new Span(1, 5))).isEqualTo(new Span(1, 7));
        assertThat(span.contains(4)).isTrue();
        assertThat(span.contains(7)).isFalse();
        assertThat(span.contains(3)).isFalse();
    }
}
