package io.github.rtmlint.lexical;

import io.github.rtmlint.knowledge.Language.Calls;
import java.util.Set;

/** What joins a value and its member. */
final class Links {
    private static final Set<String> ALL = Set.of(".", "?.", "->", "?->", "::", "!!", "?", "!", "^.", "^?");

    private Links() {}

    static boolean is(Code code, int i) {
        return i >= 0 && i < code.size() && (is(code.at(i)) && !isFunction(code, i) || isNamespace(code, i));
    }

    /** Whether it is the slash between a namespace and a name, where calls are lists: {@code web/start}. */
    private static boolean isNamespace(Code code, int i) {
        return code.calls(Calls.LISTS)
                && code.is(i, "/")
                && code.isWord(i - 1)
                && code.isWord(i + 1)
                && code.at(i - 1).end() == code.at(i).start();
    }

    /** Whether it is the arrow of a function: apart from what follows, as the one before a member never is. */
    static boolean isFunction(Code code, int i) {
        boolean arrow = code.is(i, "->");
        return arrow
                && (i + 1 >= code.size()
                        || code.at(i).span().end() < code.at(i + 1).span().start());
    }

    static boolean is(Token token) {
        return token.kind() == Token.Kind.SYMBOL && ALL.contains(token.word());
    }

    /** The end of the calls chained behind a token that ends before {@code i}. */
    static int chainEnd(Code code, int i) {
        int j = i;
        while (j < code.size()) {
            boolean bracket = code.is(j, "(") || code.is(j, "[") || code.is(j, "{") && !code.firstOnLine(j);
            if (bracket && code.partner(j) > j) {
                j = code.partner(j) + 1;
            } else if (is(code, j)) {
                j += code.isWord(j + 1) ? 2 : 1;
            } else {
                return j;
            }
        }
        return j;
    }
}
