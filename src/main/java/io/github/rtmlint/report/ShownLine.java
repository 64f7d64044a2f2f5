package io.github.rtmlint.report;

import io.github.rtmlint.text.Controls;
import io.github.rtmlint.text.Inert;
import io.github.rtmlint.text.Secrets;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of a source as it may be shown: secrets redacted, tabs expanded, controls escaped, a long line cut around what
 * is marked.
 *
 * @param number from 1
 * @param text what is shown
 * @param from where the marked part of {@code text} begins, in UTF-16 units
 * @param to where it ends; equal to {@code from} when nothing is marked
 */
record ShownLine(int number, String text, int from, int to) {
    private static final String CUT = "...";
    /** Units beside the window in which the rest of a secret is looked for. */
    private static final int REACH = 400;
    /** A span that no line shares. */
    private static final Span NOWHERE = new Span(Integer.MAX_VALUE, Integer.MAX_VALUE);

    /**
     * @param mark what of the source is marked; it may begin before the line and end after it
     * @param columns how many there is room for, at least 20
     */
    static ShownLine of(Source source, int line, Span mark, int columns) {
        Span whole = source.line(line);
        boolean marked = mark.start() <= whole.end() && whole.start() <= mark.end();
        int from = marked ? Math.max(mark.start(), whole.start()) : whole.start();
        int to = marked ? Math.min(Math.min(mark.end(), whole.end()), from + 2 * columns) : from;
        Span window = new Span(Math.max(whole.start(), from - 2 * columns), Math.min(whole.end(), to + 2 * columns));
        Painter painter = new Painter(source.text(), secrets(source.text(), whole, window));
        painter.paint(window.start(), from);
        int shownFrom = painter.length();
        painter.paint(from, to);
        int shownTo = painter.length();
        painter.paint(to, window.end());
        ShownLine painted = new ShownLine(line, painter.toString(), shownFrom, shownTo);
        return painted.fit(columns, window.start() > whole.start(), window.end() < whole.end());
    }

    /** A line of which nothing is marked. */
    static ShownLine plain(Source source, int line, int columns) {
        return of(source, line, NOWHERE, columns);
    }

    String before() {
        return text.substring(0, from);
    }

    String marked() {
        return text.substring(from, to);
    }

    String after() {
        return text.substring(to);
    }

    private static List<Span> secrets(String text, Span line, Span window) {
        int start = Math.max(line.start(), window.start() - REACH);
        int end = Math.min(line.end(), window.end() + REACH);
        List<Span> shifted = new ArrayList<>();
        for (Span secret : Secrets.find(text.substring(start, end))) {
            shifted.add(secret.shift(start));
        }
        return shifted;
    }

    private ShownLine fit(int columns, boolean cutLeft, boolean cutRight) {
        if (!cutLeft && !cutRight && Columns.of(text) <= columns) {
            return this;
        }
        int room = columns - 2 * CUT.length();
        int left = 0;
        if (cutLeft || Columns.of(text.substring(0, to)) > room) {
            left = back(from, Math.max(0, (room - Columns.of(marked())) / 2));
        }
        String head = left > 0 || cutLeft ? CUT : "";
        int right = forth(left, room);
        String tail = right < text.length() || cutRight ? CUT : "";
        int shift = head.length() - left;
        return new ShownLine(
                number,
                head + text.substring(left, right) + tail,
                Math.min(from, right) + shift,
                Math.min(to, right) + shift);
    }

    /** The index at most {@code columns} before {@code index}. */
    private int back(int index, int columns) {
        int at = index;
        int room = columns;
        while (at > 0) {
            int c = text.codePointBefore(at);
            room -= Columns.of(c);
            if (room < 0) {
                break;
            }
            at -= Character.charCount(c);
        }
        return at;
    }

    /** The index at most {@code columns} after {@code index}. */
    private int forth(int index, int columns) {
        int at = index;
        int room = columns;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            room -= Columns.of(c);
            if (room < 0) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    /** Turns units of a source into what is shown. */
    private static final class Painter {
        private final String source;
        private final List<Span> secrets;
        private final StringBuilder shown = new StringBuilder();
        private int column;
        private int secret;
        private int next;

        Painter(String source, List<Span> secrets) {
            this.source = source;
            this.secrets = secrets;
        }

        void paint(int from, int to) {
            int at = Math.max(from, next);
            while (at < to) {
                if (secretAt(at)) {
                    put(Secrets.REDACTED);
                    at = secrets.get(secret).end();
                } else {
                    int c = source.codePointAt(at);
                    put(glyph(c));
                    at += Character.charCount(c);
                }
            }
            next = at;
        }

        private String glyph(int c) {
            if (c == '	') {
                return " ".repeat(Columns.TAB - column % Columns.TAB);
            }
            return Controls.steers(c) || Inert.opensCommand(c, shown) ? Controls.escape(c) : Character.toString(c);
        }

        private boolean secretAt(int at) {
            while (secret < secrets.size() && secrets.get(secret).end() <= at) {
                secret++;
            }
            return secret < secrets.size() && secrets.get(secret).start() <= at;
        }

        private void put(String text) {
            shown.append(text);
            column += Columns.of(text);
        }

        int length() {
            return shown.length();
        }

        @Override
        public String toString() {
            return shown.toString();
        }
    }
}
