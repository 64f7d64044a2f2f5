package io.github.rtmlint.scan.git;

/** Bracket expressions of a {@link Glob}: <code>[a-z]</code>, <code>[!x]</code>, <code>[[:digit:]]</code>. */
final class CharacterClass {
    private CharacterClass() {}

    /** The index after the expression that begins at {@code open}; -1 when it is not closed. */
    static int end(String pattern, int open, int length) {
        int at = first(pattern, open);
        boolean begin = true;
        while (at < length && (begin || pattern.charAt(at) != ']')) {
            begin = false;
            at = itemEnd(pattern, at);
        }
        return at < length ? at + 1 : -1;
    }

    /** The index after the expression when it holds {@code c}; -1 when it does not or is not closed. */
    static int after(String pattern, int open, char c) {
        int end = end(pattern, open, pattern.length());
        if (end < 0) {
            return -1;
        }
        int at = first(pattern, open);
        boolean negated = at > open + 1;
        boolean found = false;
        while (at < end - 1) {
            int next = itemEnd(pattern, at);
            if (pattern.startsWith("[:", at) && next - at > 4) {
                found |= named(pattern.substring(at + 2, next - 2), c);
            } else if (next < end - 2 && pattern.charAt(next) == '-') {
                int last = itemEnd(pattern, next + 1);
                found |= pattern.charAt(next - 1) <= c && c <= pattern.charAt(last - 1);
                next = last;
            } else {
                found |= pattern.charAt(next - 1) == c;
            }
            at = next;
        }
        return found != negated ? end : -1;
    }

    private static int first(String pattern, int open) {
        boolean negated = open + 1 < pattern.length() && "!^".indexOf(pattern.charAt(open + 1)) >= 0;
        return negated ? open + 2 : open + 1;
    }

    /** The index after the character, escaped character or named class at {@code at}. */
    private static int itemEnd(String pattern, int at) {
        if (pattern.startsWith("[:", at)) {
            int close = pattern.indexOf(":]", at + 2);
            return close < 0 ? at + 1 : close + 2;
        }
        return pattern.charAt(at) == '\\' && at + 1 < pattern.length() ? at + 2 : at + 1;
    }

    private static boolean named(String name, char c) {
        boolean ascii = c < 0x80;
        return switch (name) {
            case "alnum" -> ascii && Character.isLetterOrDigit(c);
            case "alpha" -> ascii && Character.isLetter(c);
            case "blank" -> c == ' ' || c == '\t';
            case "cntrl" -> c < ' ' || c == 0x7f;
            case "digit" -> '0' <= c && c <= '9';
            case "graph" -> c > ' ' && c < 0x7f;
            case "lower" -> 'a' <= c && c <= 'z';
            case "print" -> c >= ' ' && c < 0x7f;
            case "punct" -> c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c);
            case "space" -> c == ' ' || '\t' <= c && c <= '\r';
            case "upper" -> 'A' <= c && c <= 'Z';
            case "xdigit" -> Character.digit(c, 16) >= 0 && ascii;
            default -> false;
        };
    }
}
