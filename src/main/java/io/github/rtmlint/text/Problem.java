package io.github.rtmlint.text;

import java.util.Comparator;

/**
 * An input that could not be read or fully understood.
 *
 * @param kind whether anything of it was read
 * @param path relative to the root
 * @param line from 1; 0 when the whole file is meant
 * @param column from 1, in UTF-16 units; 0 when the whole line is meant
 * @param message what is wrong and what was done instead
 */
public record Problem(Kind kind, String path, int line, int column, String message) implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::path)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::message);

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** How bad it is. */
    public enum Kind {
        /** Read by a lesser reader; not a failure. */
        UNPARSED,
        /** Not read at all; the run could not finish. */
        UNREADABLE,
        /** A remark, such as a suppression that suppresses nothing. */
        NOTICE
    }
}
