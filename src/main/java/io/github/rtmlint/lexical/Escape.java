package io.github.rtmlint.lexical;

/**
 * An escape in a string.
 *
 * @param value what it says
 * @param end the offset behind it
 */
record Escape(String value, int end) {
    private static final String LETTERS = "ntrfb0";
    private static final String VALUES = "\n\t\r\f\b\0";

    /** Reads the escape whose first character is at {@code at}; there is at least one more. */
    static Escape read(String text, int at) {
        char c = text.charAt(at + 1);
        if (c == 'u' || c == 'x') {
            return number(text, at + 2, c == 'u' ? 4 : 2);
        }
        if (c == '\n' || c == '\r') {
            return new Escape("", text.startsWith("\r\n", at + 1) ? at + 3 : at + 2);
        }
        int letter = LETTERS.indexOf(c);
        return new Escape(letter < 0 ? String.valueOf(c) : VALUES.substring(letter, letter + 1), at + 2);
    }

    void addTo(Text.Builder literal, int start) {
        for (int i = 0; i < value.length(); i++) {
            literal.add(value.charAt(i), start, end);
        }
    }

    private static Escape number(String text, int at, int digits) {
        boolean braces = text.startsWith("{", at);
        int from = braces ? at + 1 : at;
        int to = from;
        while (to < text.length() && to - from < (braces ? 6 : digits) && Character.digit(text.charAt(to), 16) >= 0) {
            to++;
        }
        boolean whole = braces ? to > from && text.startsWith("}", to) : to - from == digits;
        if (!whole) {
            return new Escape(text.substring(at - 1, at), at);
        }
        int value = Integer.parseInt(text.substring(from, to), 16);
        return new Escape(Character.isValidCodePoint(value) ? Character.toString(value) : "", braces ? to + 1 : to);
    }
}
