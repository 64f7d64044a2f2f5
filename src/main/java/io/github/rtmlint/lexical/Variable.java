package io.github.rtmlint.lexical;

import io.github.rtmlint.knowledge.Words.Meaning;
import io.github.rtmlint.text.Span;

/**
 * A variable that may hold an answer.
 *
 * @param owner the variable that it is a member of; empty for one of its own, or of the object itself
 * @param address whether it may hold the URL, not yet the answer
 */
record Variable(String owner, String name, Span scope, boolean address) {

    /** The one that is named at {@code i}; as a member of another it is seen wherever that is. */
    static Variable at(Code code, int i, Span scope, boolean address) {
        boolean member =
                Links.is(code, i - 1) && code.isWord(i - 2) && !code.is(i - 2, Meaning.OWNER) && !Links.is(code, i - 3);
        return member
                ? new Variable(code.at(i - 2).word(), code.at(i).word(), code.all(), address)
                : new Variable("", code.at(i).word(), scope, address);
    }

    /** Whether the token is this variable, not a member of another. */
    boolean isAt(Code code, int i) {
        boolean member = Links.is(code, i - 1);
        return code.isWord(i)
                && code.at(i).word().equals(name)
                && (owner.isEmpty()
                        ? !member || code.is(i - 2, Meaning.OWNER)
                        : member && code.is(i - 2, owner) && !Links.is(code, i - 3));
    }
}
