package io.github.rtmlint.text;

/**
 * A span of a source; ordered by path, then position.
 *
 * @param source the file
 * @param span inside the file's text
 */
public record Place(Source source, Span span) implements Comparable<Place> {

    public Place {
        if (span.end() > source.text().length()) {
            throw new IllegalArgumentException(span + " lies outside " + source);
        }
    }

    /** The file's path, relative to the root. */
    public String path() {
        return source.path();
    }

    /** The exact text of the place. */
    public String text() {
        return span.in(source.text());
    }

    /** Where its first unit stands. */
    public Position start() {
        return source.position(span.start());
    }

    /** Where the unit behind its last stands. */
    public Position end() {
        return source.position(span.end());
    }

    /** The line that it begins on, from 1. */
    public int line() {
        return start().line();
    }

    /** The part of this place from {@code from} to {@code to}, counted from its start. */
    public Place part(int from, int to) {
        return new Place(source, new Span(span.start() + from, span.start() + to));
    }

    /** Whether both are in one file and their spans overlap. */
    public boolean overlaps(Place other) {
        return path().equals(other.path()) && span.overlaps(other.span);
    }

    @Override
    public int compareTo(Place other) {
        int byPath = path().compareTo(other.path());
        return byPath != 0 ? byPath : span.compareTo(other.span);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Place place && path().equals(place.path()) && span.equals(place.span);
    }

    @Override
    public int hashCode() {
        return 31 * path().hashCode() + span.hashCode();
    }

    /** {@code path:line:column}, as terminals make clickable. */
    @Override
    public String toString() {
        Position start = start();
        return path() + ":" + start.line() + ":" + start.column();
    }
}
