package io.github.rtmlint.lexical;

/** What a parenthesis calls. */
final class Callee {
    /** How many tokens the arguments of a type may have. */
    private static final int LONGEST_TYPE = 20;

    private Callee() {}

    /**
     * The name of what is called by the parenthesis at {@code open}; arguments of its type, {@code !} and {@code ?} may stand
     * behind it.
     */
    static String of(Code code, int open) {
        int name = typeArguments(code, code.is(open - 1, "!") || code.is(open - 1, "?") ? open - 2 : open - 1);
        return code.is(open, "(") && code.isWord(name) ? code.at(name).word() : "";
    }

    /** The token before the type arguments that end at {@code end}, {@code <T>}, {@code ::<T>} or {@code [T]}; or else that. */
    private static int typeArguments(Code code, int end) {
        if (code.is(end, "]") && code.partner(end) > 0) {
            return code.partner(end) - 1;
        }
        int depth = 0;
        for (int i = end; code.is(end, ">") && i >= 0 && end - i < LONGEST_TYPE; i--) {
            depth += code.is(i, ">") ? 1 : code.is(i, "<") ? -1 : 0;
            if (depth == 0) {
                return code.is(i - 1, "::") ? i - 2 : i - 1;
            }
        }
        return end;
    }
}
