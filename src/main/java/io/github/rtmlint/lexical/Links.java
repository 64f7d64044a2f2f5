package io.github.rtmlint.lexical;

import java.util.Set;

/** What joins a value and its member. */
final class Links {
    private static final Set<String> ALL = Set.of(".", "?.", "->", "?->", "::", "!!", "?", "!");

    private Links() {}

    static boolean is(Code code, int i) {
        return i >= 0
                && i < code.size()
                && code.at(i).kind() == Token.Kind.SYMBOL
                && ALL.contains(code.at(i).word());
    }
}
