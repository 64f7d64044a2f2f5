package io.github.rtmlint.scan;

/** Where things end in Java code whose comments and strings are blanked out; works on code that does not parse. */
final class JavaSpans {
    private JavaSpans() {}

    /** The index after the bracket that closes the one at {@code open}; the end of the code when none does. */
    static int close(String code, int open) {
        int depth = 0;
        for (int at = open; at < code.length(); at++) {
            char c = code.charAt(at);
            depth += opens(c) ? 1 : closes(c) ? -1 : 0;
            if (depth == 0) {
                return at + 1;
            }
        }
        return code.length();
    }

    /**
     * The end of the declaration whose annotation ends at {@code from}: a body's brace, a semicolon, or what follows a
     * parameter or an enum constant.
     */
    static int declarationEnd(String code, int from) {
        boolean initializer = false;
        int angles = 0;
        int at = from;
        while (at < code.length()) {
            char c = code.charAt(at);
            if (c == ';' || c == '{' && !initializer) {
                return close(code, at, c);
            }
            if (closes(c) || c == ',' && !initializer && angles == 0) {
                return at;
            }
            initializer |= c == '=';
            angles = initializer ? 0 : Math.max(0, angles + (c == '<' ? 1 : c == '>' ? -1 : 0));
            at = opens(c) ? close(code, at) : at + 1;
        }
        return code.length();
    }

    private static int close(String code, int at, char c) {
        return c == '{' ? close(code, at) : at + 1;
    }

    private static boolean opens(char c) {
        return c == '(' || c == '[' || c == '{';
    }

    private static boolean closes(char c) {
        return c == ')' || c == ']' || c == '}';
    }
}
