package io.github.rtmlint.lexical;

import io.github.rtmlint.knowledge.Language.Calls;
import java.util.Optional;

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

    /**
     * What is given to what is called.
     *
     * @param callee its name
     * @param position which of the arguments, counted from 0
     */
    record Argument(String callee, int position) {}

    /** The argument that the token at {@code i} begins; empty when it is none. */
    static Optional<Argument> argument(Code code, int i) {
        int open = code.parent(i);
        boolean list = code.calls(Calls.LISTS);
        String callee = list && code.is(open, "(") && open + 1 < i && code.isWord(open + 1)
                ? code.at(open + 1).word()
                : of(code, open);
        if (callee.isEmpty()) {
            return Optional.empty();
        }
        int position = 0;
        for (int j = list ? open + 2 : open + 1; j < i; j++) {
            boolean next = list ? !code.is(j, ":") : code.is(j, ",");
            position += code.parent(j) == open && next ? 1 : 0;
        }
        return Optional.of(new Argument(callee, position));
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

    /** Where the parenthesis stands, if there is one, behind the name at {@code i} and arguments of its type. */
    static int parenthesis(Code code, int i) {
        if (code.is(i + 1, "[") && !code.isString(i + 2) && code.is(code.partner(i + 1) + 1, "(")) {
            return code.partner(i + 1) + 1;
        }
        int depth = 0;
        for (int j = i + 1; code.is(i + 1, "<") && j < code.size() && j - i < LONGEST_TYPE; j++) {
            depth += code.is(j, "<") ? 1 : code.is(j, ">") ? -1 : 0;
            if (depth == 0) {
                return j + 1;
            }
        }
        return i + 1;
    }
}
