package io.github.rtmlint.lexical;

import io.github.rtmlint.text.Span;
import java.util.Set;

/** What a file says of the types of its names. */
final class Declares {
    private static final Set<String> KEYWORDS = Set.of("def", "fun", "func", "function", "fn", "sub", "override");

    private Declares() {}

    /** Whether the word at {@code i} is the name of a function that is declared there. */
    static boolean is(Code code, int i) {
        return code.isWord(i - 1) && KEYWORDS.contains(code.at(i - 1).word());
    }

    /** Whether a name is declared with the type, or assigned something that names it. */
    static boolean of(Code code, String name, String type) {
        if (name.equals(type)) {
            return true;
        }
        for (int i = 0; i < code.size(); i++) {
            if (!code.isWord(i) || !code.at(i).word().equals(name)) {
                continue;
            }
            boolean typed = code.is(i - 1, type)
                    || code.is(i + 1, ":") && names(code, new Span(i + 2, Math.min(code.size(), i + 5)), type)
                    || code.is(i + 1, "*" + type);
            boolean assigned = (code.is(i + 1, "=") || code.is(i + 1, ":="))
                    && names(code, new Span(i + 2, code.statement(i).end()), type);
            if (typed || assigned) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(Code code, Span tokens, String type) {
        for (int i = tokens.start(); i < tokens.end(); i++) {
            if (code.at(i).word().equals(type)) {
                return true;
            }
        }
        return false;
    }
}
