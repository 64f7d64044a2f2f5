package io.github.rtmlint.scan;

/**
 * A word that selects a file.
 *
 * @param text what to look for; {@link #GAP} stands for any one character that is no letter or digit
 * @param anyCase whether ASCII letters match in either case
 * @param before what may precede it
 * @param after what may follow it
 */
record Word(String text, boolean anyCase, Edge before, Edge after) {
    static final char GAP = '\0';

    /** An identifier or key as it is, not as a part of a longer identifier. */
    static Word name(String text) {
        return new Word(text, false, Edge.NAME, Edge.NAME);
    }

    /** A text anywhere, in any case. */
    static Word anywhere(String text) {
        return new Word(text, true, Edge.ANY, Edge.ANY);
    }

    /** What may stand beside a word; the beginning and the end of a file count as a line end. */
    enum Edge {
        ANY,
        /** No letter, digit or underscore. */
        NAME,
        /** As {@link #NAME}, and no dot: what follows is no part of a longer qualified name. */
        QUALIFIED,
        /** No letter or digit. */
        LETTER,
        /** Where a string ends, or something is put into it. */
        CUT,
        /** Where a string begins, or something was put into it. */
        RESUMED,
        /** The end of a name that is not called. */
        UNCALLED,
        /** A list of arguments or a block. */
        CALLED;

        boolean accepts(int b) {
            boolean letter = 'a' <= b && b <= 'z' || 'A' <= b && b <= 'Z' || '0' <= b && b <= '9';
            return switch (this) {
                case ANY -> true;
                case NAME -> !letter && b != '_';
                case QUALIFIED -> !letter && b != '_' && b != '.';
                case LETTER -> !letter;
                case CUT -> "\"'`%{$#+\\&".indexOf(b) >= 0;
                case RESUMED -> "\"'`}".indexOf(b) >= 0;
                case UNCALLED -> !letter && b != '(';
                case CALLED -> "({\\\n\r".indexOf(b) >= 0;
            };
        }
    }
}
