package io.github.rtmlint.call;

/** Placeholders in values: <code>{token}</code>, <code>${token:-x}</code>, <code>{{ token }}</code>, <code>$(TOKEN)</code>. */
final class Placeholders {
    /** How many characters a placeholder has at most. */
    private static final int LONGEST = 500;

    private Placeholders() {}

    /** The offset behind the placeholder that begins at {@code at}, or else of the next character. */
    static int skip(String value, int at) {
        int open = value.charAt(at) == '$' || value.charAt(at) == '#' || value.charAt(at) == '%' ? at + 1 : at;
        if (open < value.length() && (value.charAt(open) == '{' || value.charAt(open) == '(' && open > at)) {
            int depth = 0;
            for (int i = open; i < Math.min(value.length(), open + LONGEST) && value.charAt(i) != '\n'; i++) {
                char c = value.charAt(i);
                depth += c == '{' || c == '(' ? 1 : c == '}' || c == ')' ? -1 : 0;
                if (depth == 0) {
                    return i + 1;
                }
            }
        }
        return at + 1;
    }

    /** The offset of the opening that the closing before {@code end} belongs to, or else {@code end - 1}. */
    static int skipBack(String value, int end) {
        char close = value.charAt(end - 1);
        if (close == '}' || close == ')') {
            int depth = 0;
            for (int i = end - 1; i >= Math.max(0, end - LONGEST) && value.charAt(i) != '\n'; i--) {
                char c = value.charAt(i);
                depth += c == '}' || c == ')' ? 1 : c == '{' || c == '(' ? -1 : 0;
                if (depth == 0) {
                    return opens(value, i, close) ? i : end - 1;
                }
            }
        }
        return end - 1;
    }

    private static boolean opens(String value, int at, char close) {
        return close == '}' || at > 0 && value.charAt(at - 1) == '$';
    }
}
