package io.github.rtmlint.config;

/** What a backslash stands for, in the languages that use it. Each method returns the offset behind the escape. */
final class Escapes {
    private Escapes() {}

    /** JSON and JSON5; an unknown escape stands for its character, one before a line end for nothing. */
    static int javaScript(String text, int at, Spelled.Builder builder) {
        char c = text.charAt(at + 1);
        if (c == '\r' || c == '\n') {
            return text.startsWith("\r\n", at + 1) ? at + 3 : at + 2;
        }
        int digits = c == 'u' ? 4 : c == 'x' ? 2 : 0;
        return digits > 0 && hex(text, at + 2, digits)
                ? code(text, at, digits, builder)
                : single(text, at, "bfnrtv0", "\b\f\n\r\t\u000B\0", builder);
    }

    /** A code point of {@code digits} hexadecimal digits behind a backslash and a letter. */
    static int code(String text, int at, int digits, Spelled.Builder builder) {
        int end = at + 2 + digits;
        int code = Integer.parseUnsignedInt(text, at + 2, end, 16);
        if (Character.isValidCodePoint(code)) {
            builder.put(Character.toString(code), at, end);
        } else {
            builder.raw(at, end);
        }
        return end;
    }

    static boolean hex(String text, int from, int digits) {
        boolean all = from + digits <= text.length();
        for (int i = from; all && i < from + digits; i++) {
            all = Character.digit(text.charAt(i), 16) >= 0 && text.charAt(i) < 128;
        }
        return all;
    }

    /** One character behind a backslash: the one it is known to stand for, or else itself. */
    static int single(String text, int at, String names, String meanings, Spelled.Builder builder) {
        char c = text.charAt(at + 1);
        int known = names.indexOf(c);
        builder.put(String.valueOf(known < 0 ? c : meanings.charAt(known)), at, at + 2);
        return at + 2;
    }
}
