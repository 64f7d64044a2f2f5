package io.github.rtmlint.lexical;

import io.github.rtmlint.text.Place;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A string's value, and where each of its characters is written; what is not known of it is one {@link #HOLE}. */
final class Text {
    /** Stands for an expression. */
    static final char HOLE = '\uFFFC';

    static final Text EMPTY = new Text("", new int[0], new int[0], new int[0], new Source[0]);

    /** What a format string leaves open: {@code %d}, {@code %1$s}, {@code {}}, {@code {0}}. */
    private static final Pattern FORMAT_PLACE =
            Pattern.compile("%(?:\\d+\\$)?-?\\d*[sdbxvq@](?!\\w)|%\\(\\w+\\)|\\{\\w*}");

    private final String value;
    private final int[] starts;
    private final int[] ends;
    private final int[] literals;
    /** By character the file that it is written in; null for the one at hand. */
    private final Source[] sources;

    private Text(String value, int[] starts, int[] ends, int[] literals, Source[] sources) {
        this.value = value;
        this.starts = starts;
        this.ends = ends;
        this.literals = literals;
        this.sources = sources;
    }

    static Text hole(Span where) {
        return new Text(
                String.valueOf(HOLE),
                new int[] {where.start()},
                new int[] {where.end()},
                new int[] {where.start()},
                new Source[1]);
    }

    /** This text as other files have it: what was written in the file at hand is written in that one. */
    Text in(Source file) {
        Source[] all = sources.clone();
        for (int i = 0; i < all.length; i++) {
            all[i] = all[i] == null ? file : all[i];
        }
        return new Text(value, starts, ends, literals, all);
    }

    static Text concat(List<Text> parts) {
        int length = parts.stream().mapToInt(t -> t.value.length()).sum();
        StringBuilder value = new StringBuilder(length);
        int[] starts = new int[length];
        int[] ends = new int[length];
        int[] literals = new int[length];
        Source[] sources = new Source[length];
        for (Text part : parts) {
            int at = value.length();
            System.arraycopy(part.starts, 0, starts, at, part.value.length());
            System.arraycopy(part.ends, 0, ends, at, part.value.length());
            System.arraycopy(part.literals, 0, literals, at, part.value.length());
            System.arraycopy(part.sources, 0, sources, at, part.value.length());
            value.append(part.value);
        }
        return new Text(value.toString(), starts, ends, literals, sources);
    }

    String value() {
        return value;
    }

    /**
     * Where a range of the value is written, literal by literal.
     *
     * @param hand the file at hand
     */
    List<Place> places(Source hand, int from, int to) {
        List<Place> places = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Place last = places.isEmpty() ? null : places.get(places.size() - 1);
            boolean joins = last != null
                    && sources[i] == sources[i - 1]
                    && literals[i] == literals[i - 1]
                    && starts[i] == last.span().end();
            Span own = new Span(starts[i], ends[i]);
            if (joins) {
                places.set(
                        places.size() - 1, new Place(last.source(), last.span().union(own)));
            } else {
                places.add(new Place(sources[i] == null ? hand : sources[i], own));
            }
        }
        return places;
    }

    boolean holds(int from, int to) {
        return value.substring(from, to).indexOf(HOLE) >= 0;
    }

    /** Whether a part of a text has a place that a format fills. */
    static boolean isFilled(String part) {
        return FORMAT_PLACE.matcher(part).find();
    }

    /** Collects one literal. */
    static final class Builder {
        private final int literal;
        private final StringBuilder value = new StringBuilder();
        private int[] starts = new int[32];
        private int[] ends = new int[32];

        Builder(int literal) {
            this.literal = literal;
        }

        void add(char c, int start, int end) {
            if (value.length() == starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
                ends = Arrays.copyOf(ends, ends.length * 2);
            }
            starts[value.length()] = start;
            ends[value.length()] = end;
            value.append(c);
        }

        boolean isEmpty() {
            return value.isEmpty();
        }

        Text text() {
            int length = value.length();
            int[] literals = new int[length];
            Arrays.fill(literals, literal);
            return new Text(
                    value.toString(),
                    Arrays.copyOf(starts, length),
                    Arrays.copyOf(ends, length),
                    literals,
                    new Source[length]);
        }
    }
}
