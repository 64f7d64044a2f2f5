package io.github.rtmlint.text;

import java.util.Arrays;

/** Where the lines of a text begin, so that offsets and positions can be turned into each other. */
final class LineIndex {
    private final int[] starts;
    private final int length;

    LineIndex(CharSequence text) {
        int[] found = new int[64];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (ends) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, count);
        length = text.length();
    }

    int lines() {
        return starts.length;
    }

    Position position(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        int line = at >= 0 ? at : -at - 2;
        return new Position(line + 1, offset - starts[line] + 1);
    }

    /** The offset of a position; a column past the line's end stays inside the text. */
    int offset(int line, int column) {
        return Math.min(length, starts[Math.min(line, starts.length) - 1] + column - 1);
    }

    /** The line's span, its line end included. */
    Span line(int line) {
        return new Span(starts[line - 1], line == starts.length ? length : starts[line]);
    }
}
