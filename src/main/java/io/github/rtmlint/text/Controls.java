package io.github.rtmlint.text;

/** Code points that are no glyphs of their own and could steer a terminal, a log or a reader's eye. */
public final class Controls {
    private Controls() {}

    /** Whether a code point is a control, a format character, a line separator or half of a pair. */
    public static boolean steers(int c) {
        if (c < 0x7f) {
            return c < ' ';
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }

    /** A code point as Java would spell it in a string. */
    public static String escape(int c) {
        return switch (c) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> String.format(Character.isBmpCodePoint(c) ? "\\u%04x" : "\\u{%x}", c);
        };
    }
}
