package io.github.rtmlint.lexical;

import io.github.rtmlint.knowledge.Language.Calls;
import io.github.rtmlint.knowledge.Words.Meaning;
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
        int name = name(code, open);
        return code.is(open, "(") && code.isWord(name) ? code.at(name).word() : "";
    }

    private static int name(Code code, int open) {
        return typeArguments(code, code.is(open - 1, "!") || code.is(open - 1, "?") ? open - 2 : open - 1);
    }

    /**
     * What is given to what is called.
     *
     * @param callee its name
     * @param position which of the arguments, counted from 0
     * @param begin the token that the call begins with
     * @param alone whether the name stands alone, or is a type's, or a member of the object itself
     */
    record Argument(String callee, int position, int begin, boolean alone) {}

    /** What the token at {@code i} is given to, or a value that it begins; empty when that is nothing. */
    static Optional<Argument> argument(Code code, int i) {
        int open = code.parent(i);
        boolean list = code.calls(Calls.LISTS);
        int beside = code.calls(Calls.EITHER) ? Called.beside(code, i) : i;
        if (beside < i) {
            return Optional.of(argument(code, beside, beside + 1, i));
        }
        int name = list ? open + 1 : name(code, open);
        boolean given = code.is(open, "(") && code.isWord(name) && name != i;
        return given ? Optional.of(argument(code, name, Math.max(open, name) + 1, i)) : Optional.empty();
    }

    private static Argument argument(Code code, int name, int first, int i) {
        int level = code.parent(first);
        int position = 0;
        for (int j = first; j < i; j++) {
            boolean next = code.calls(Calls.LISTS) ? !code.is(j, ":") : code.is(j, ",");
            position += code.parent(j) == level && next ? 1 : 0;
        }
        boolean type = code.is(name, Meaning.CONSTRUCTS) && Links.is(code, name - 1) && code.isWord(name - 2);
        int means = type ? name - 2 : name;
        int begin = means;
        while (Links.is(code, begin - 1) && (code.isWord(begin - 2) || code.partner(begin - 2) >= 0)) {
            begin = code.isWord(begin - 2) ? begin - 2 : code.partner(begin - 2);
        }
        return new Argument(
                own(code.at(means).word()), position, begin, type || begin == means || code.is(begin, Meaning.OWNER));
    }

    /** A name without the sign that says that it is the object's own. */
    private static String own(String word) {
        return word.startsWith("@") ? word.substring(1) : word;
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
