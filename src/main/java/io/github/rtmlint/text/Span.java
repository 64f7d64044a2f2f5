package io.github.rtmlint.text;

/**
 * A half-open range of a text.
 *
 * @param start first UTF-16 unit, from 0
 * @param end the unit after the last, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    /** This span moved right by {@code by} units. */
    public Span shift(int by) {
        return new Span(start + by, end + by);
    }

    /** Whether the two share a unit, or one lies empty strictly inside the other. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether the other lies inside this one, or is the same. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether a unit is one of its own. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** The smallest span that holds both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** What stands in the text at this span. */
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** Written out: a record's own is made at run time, and a short run is mostly start-up. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Span span && compareTo(span) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * start + end;
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
