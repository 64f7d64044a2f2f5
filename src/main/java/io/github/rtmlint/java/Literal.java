package io.github.rtmlint.java;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import io.github.rtmlint.text.Place;
import io.github.rtmlint.text.Span;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A string, text block or character literal: its value, and where each unit of it stands in the source.
 *
 * @param value escapes resolved, a text block's indentation stripped
 * @param offsets for each unit of {@code value} where it begins in the source, and one more for the end of the last
 * @param place the literal with its quotes
 */
record Literal(String value, int[] offsets, Place place) {

    static Literal of(Expression node) {
        Unit unit = Unit.of(node);
        Span span = unit.span(node);
        return node instanceof TextBlockLiteralExpr ? block(unit, span) : new Decoder(unit, span).plain();
    }

    /** The text of a place that is its own value, without quotes or escapes. */
    static Literal plain(Place place) {
        int[] offsets =
                IntStream.rangeClosed(place.span().start(), place.span().end()).toArray();
        return new Literal(place.text(), offsets, place);
    }

    private static Literal block(Unit unit, Span span) {
        return new Decoder(unit, span).block();
    }

    /** Where the units from {@code from} to {@code to} of the value stand. */
    Place part(int from, int to) {
        return place.source().place(offsets[from], Math.max(offsets[from], offsets[to]));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Literal literal && place.equals(literal.place);
    }

    @Override
    public int hashCode() {
        return place.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }

    /** Reads a literal's source text unit by unit. */
    private static final class Decoder {
        private final Unit unit;
        private final Span span;
        private final String text;
        private final StringBuilder value = new StringBuilder();
        private int[] offsets = new int[32];

        Decoder(Unit unit, Span span) {
            this.unit = unit;
            this.span = span;
            this.text = unit.source().text();
        }

        Literal plain() {
            int at = span.start() + 1;
            int end = span.end() - 1;
            while (at < end) {
                at = unit(at, end);
            }
            return done(end);
        }

        Literal block() {
            int close = span.end() - 3;
            int first = span.start() + 3;
            while (first < close && text.charAt(first) != '\n' && text.charAt(first) != '\r') {
                first++;
            }
            first = next(first);
            int indent = indent(first, close);
            for (int at = first; at < close; ) {
                int lineEnd = lineEnd(at, close);
                int last = lineEnd;
                while (last > at && lineEnd < close && blank(text.charAt(last - 1))) {
                    last--;
                }
                int from = Math.min(at + indent, last);
                boolean joined = false;
                while (from < last) {
                    joined = text.charAt(from) == '\\' && from + 1 == last;
                    from = joined ? last : unit(from, last);
                }
                if (lineEnd < close && !joined) {
                    add('\n', lineEnd);
                }
                at = lineEnd < close ? next(lineEnd) : close;
            }
            return done(close);
        }

        private int indent(int first, int close) {
            int least = Integer.MAX_VALUE;
            for (int at = first; at <= close; at = lineEnd(at, close) < close ? next(lineEnd(at, close)) : close + 1) {
                int end = lineEnd(at, close);
                int code = at;
                while (code < end && blank(text.charAt(code))) {
                    code++;
                }
                if (code < end || end == close) {
                    least = Math.min(least, code - at);
                }
            }
            return least == Integer.MAX_VALUE ? 0 : least;
        }

        private int lineEnd(int at, int close) {
            int end = at;
            while (end < close && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            return end;
        }

        private int next(int lineEnd) {
            boolean pair = text.startsWith("\r\n", lineEnd);
            return lineEnd + (pair ? 2 : 1);
        }

        private static boolean blank(char c) {
            return c == ' ' || c == '\t' || c == '\f';
        }

        private int unit(int at, int end) {
            char c = text.charAt(at);
            if (c != '\\' || at + 1 >= end) {
                add(c, at);
                return at + 1;
            }
            char escape = text.charAt(at + 1);
            if (escape == 'u') {
                int digits = at + 2;
                while (digits < end && text.charAt(digits) == 'u') {
                    digits++;
                }
                add(hex(digits), at);
                return Math.min(end, digits + 4);
            } else if (escape >= '0' && escape <= '7') {
                int stop = at + 2;
                int most = escape <= '3' ? 3 : 2;
                while (stop < end && stop - at - 1 < most && text.charAt(stop) >= '0' && text.charAt(stop) <= '7') {
                    stop++;
                }
                add((char) Integer.parseInt(text.substring(at + 1, stop), 8), at);
                return stop;
            }
            add(simple(escape), at);
            return at + 2;
        }

        private char hex(int digits) {
            try {
                return (char) Integer.parseInt(text.substring(digits, Math.min(text.length(), digits + 4)), 16);
            } catch (NumberFormatException notHex) {
                return '\uFFFD';
            }
        }

        private static char simple(char escape) {
            return switch (escape) {
                case 'n' -> '\n';
                case 't' -> '\t';
                case 'r' -> '\r';
                case 'b' -> '\b';
                case 'f' -> '\f';
                case 's' -> ' ';
                default -> escape;
            };
        }

        private void add(char c, int offset) {
            if (value.length() + 1 >= offsets.length) {
                offsets = Arrays.copyOf(offsets, offsets.length * 2);
            }
            offsets[value.length()] = offset;
            value.append(c);
        }

        private Literal done(int end) {
            offsets[value.length()] = end;
            return new Literal(
                    value.toString(),
                    Arrays.copyOf(offsets, value.length() + 1),
                    unit.source().place(span));
        }
    }
}
