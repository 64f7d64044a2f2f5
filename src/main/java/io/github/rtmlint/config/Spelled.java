package io.github.rtmlint.config;

import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A value as a program gets it, and where each part of it is written.
 *
 * <p>An escape is one place for all that it stands for; what is written between two characters of the value and gives
 * nothing (a continuation, an indentation) belongs to neither. Immutable.
 */
final class Spelled {
    private final String text;
    private final String value;
    private final int at;
    /** Pieces in order, three numbers each: where it begins in the value, and its span in the source. */
    private final int[] pieces;

    private Spelled(String text, String value, int at, int[] pieces) {
        this.text = text;
        this.value = value;
        this.at = at;
        this.pieces = pieces;
    }

    /** A part of the text that is spelled as it is. */
    static Spelled raw(String text, int from, int to) {
        return new Builder(text, from).raw(from, to).build();
    }

    String value() {
        return value;
    }

    /** Where the part of the value from {@code from} to {@code to} is written. */
    Span span(int from, int to) {
        if (from == to) {
            int point = from < value.length() ? start(from) : from == 0 ? at : end(from - 1);
            return new Span(point, point);
        }
        return new Span(start(from), end(to - 1));
    }

    Span span() {
        return span(0, value.length());
    }

    /**
     * What must be removed so that the part of the value from {@code from} to {@code to} leaves: quotes inside it stay, blanks
     * and continuations inside and before it leave, too.
     */
    List<Span> removal(int from, int to) {
        List<Span> runs = new ArrayList<>();
        int start = from > 0 && blank(end(from - 1), start(from)) ? end(from - 1) : start(from);
        for (int i = from; i < to; i++) {
            if (i + 1 == to || start(i + 1) > end(i) && !blank(end(i), start(i + 1))) {
                runs.add(new Span(start, end(i)));
                start = i + 1 == to ? start : start(i + 1);
            }
        }
        return runs;
    }

    private boolean blank(int from, int to) {
        boolean blank = from <= to;
        for (int i = from; blank && i < to; i++) {
            blank = Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\\';
        }
        return blank;
    }

    /** The part from {@code from} to {@code to} as a value of its own. */
    Spelled part(int from, int to) {
        Builder builder = new Builder(text, span(from, to).start());
        addTo(builder, from, to);
        return builder.build();
    }

    /** This value as it is written where its own text is another's value. */
    Spelled within(Spelled outer) {
        Span point = outer.span(at, at);
        Builder builder = new Builder(outer.text, point.start());
        for (int i = 0; i < value.length(); i++) {
            Span written = outer.span(start(i), end(i));
            builder.put(value.substring(i, i + 1), written.start(), written.end());
        }
        return builder.build();
    }

    /** Adds this value, spelled as it is, to another one. */
    void addTo(Builder builder) {
        addTo(builder, 0, value.length());
    }

    private void addTo(Builder builder, int from, int to) {
        for (int i = from; i < to; i++) {
            builder.put(value.substring(i, i + 1), start(i), end(i));
        }
    }

    private int start(int index) {
        int piece = piece(index);
        return pieces[piece + 1] + (literal(piece) ? index - pieces[piece] : 0);
    }

    private int end(int index) {
        int piece = piece(index);
        return literal(piece) ? pieces[piece + 1] + index - pieces[piece] + 1 : pieces[piece + 2];
    }

    private int piece(int index) {
        int low = 0;
        int high = pieces.length / 3 - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (pieces[middle * 3] <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low * 3;
    }

    private boolean literal(int piece) {
        int next = piece + 3 < pieces.length ? pieces[piece + 3] : value.length();
        return next - pieces[piece] == pieces[piece + 2] - pieces[piece + 1];
    }

    @Override
    public String toString() {
        return value;
    }

    /** Puts a value together from what is written. */
    static final class Builder {
        private final String text;
        private final int at;
        private final StringBuilder value = new StringBuilder();
        private int[] pieces = new int[3];
        private int count;
        private boolean rawLast;

        /**
         * @param text the source's text
         * @param at where the value begins, should it stay empty
         */
        Builder(String text, int at) {
            this.text = text;
            this.at = at;
        }

        /** Adds the text from {@code from} to {@code to} as it is. */
        Builder raw(int from, int to) {
            if (from < to) {
                if (rawLast && pieces[count - 1] == from) {
                    pieces[count - 1] = to;
                } else {
                    add(from, to);
                    rawLast = true;
                }
                value.append(text, from, to);
            }
            return this;
        }

        /** Adds what the text from {@code from} to {@code to} stands for. */
        Builder put(CharSequence characters, int from, int to) {
            if (characters.length() == 1 && to == from + 1 && rawLast && pieces[count - 1] == from) {
                pieces[count - 1] = to;
                value.append(characters);
            } else if (!characters.isEmpty()) {
                add(from, to);
                rawLast = characters.length() == 1 && to == from + 1;
                value.append(characters);
            }
            return this;
        }

        int length() {
            return value.length();
        }

        /** The last characters that were added. */
        String last(int count) {
            return value.substring(value.length() - count);
        }

        Spelled build() {
            return new Spelled(text, value.toString(), at, Arrays.copyOf(pieces, count));
        }

        private void add(int from, int to) {
            if (count == pieces.length) {
                pieces = Arrays.copyOf(pieces, count * 2 + 3);
            }
            pieces[count++] = value.length();
            pieces[count++] = from;
            pieces[count++] = to;
        }
    }
}
