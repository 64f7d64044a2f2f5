package io.github.rtmlint.report;

import io.github.rtmlint.text.Place;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines around a place, as a code frame shows them.
 *
 * @param lines in order; where lines of a tall place were left out, numbers jump
 * @param first the first line of the place
 * @param last its last line
 */
record Frame(List<ShownLine> lines, int first, int last) {
    /** So many lines of a tall place are shown at its beginning; one at its end. */
    private static final int TALL = 4;

    /**
     * @param context lines before and after the place
     * @param columns room for each line's text
     */
    static Frame of(Place place, int context, int columns) {
        Source source = place.source();
        int first = place.start().line();
        int last = Math.max(
                first,
                place.end().column() == 1 ? place.end().line() - 1 : place.end().line());
        List<ShownLine> lines = new ArrayList<>();
        for (int line = Math.max(1, first - context); line <= Math.min(source.lineCount(), last + context); line++) {
            boolean inside = first <= line && line <= last;
            boolean skipped = inside && line - first >= TALL && line < last;
            if (!skipped && (inside || !blank(source, line))) {
                lines.add(
                        inside
                                ? ShownLine.of(source, line, place.span(), columns)
                                : ShownLine.plain(source, line, columns));
            }
            if (skipped) {
                line = last - 1;
            }
        }
        return new Frame(List.copyOf(lines), first, last);
    }

    boolean contains(ShownLine line) {
        return first <= line.number() && line.number() <= last;
    }

    /** Digits of the greatest line number. */
    int gutter() {
        return String.valueOf(lines.get(lines.size() - 1).number()).length();
    }

    private static boolean blank(Source source, int line) {
        Span span = source.line(line);
        int end = Math.min(span.end(), span.start() + 200);
        return source.text().substring(span.start(), end).isBlank();
    }
}
