package io.github.rtmlint.lexical;

import io.github.rtmlint.knowledge.Language;
import io.github.rtmlint.knowledge.Words.Meaning;
import io.github.rtmlint.text.Span;
import java.util.Set;

/** Finds the whole of a call, with what is chained to it, by one of its tokens. */
final class Called {
    private static final Set<String> CHAINING = Set.of(".", "?.", "->", "::", "?->", "!!");
    /** More arguments than a call without parentheses has. */
    private static final int MOST_ARGUMENTS = 50;

    private final Code code;
    private final Span statement;

    private Called(Code code, Span statement) {
        this.code = code;
        this.statement = statement;
    }

    /** The outermost call inside the statement that {@code i} is an argument of, with what is chained to it. */
    static Span around(Code code, int i) {
        return new Called(code, code.statement(i)).call(i);
    }

    /** The name of what is called without parentheses with an argument that begins at {@code i}; {@code i} when nothing is. */
    static int beside(Code code, int i) {
        Called called = new Called(code, code.statement(i));
        int name = called.callee(i);
        boolean values = name == i || code.is(name, Meaning.BEFORE_VALUE) || code.is(name, Meaning.MODIFIER);
        return values || code.parent(name) != code.parent(i) ? i : name;
    }

    private Span call(int i) {
        int from = i;
        int to = i + 1;
        for (int p = code.parent(i); p >= statement.start(); p = code.parent(p)) {
            boolean block = code.is(p, "{") && !code.isMap(p);
            if (block || p > 0 && code.is(p, "(") && code.is(p - 1, Meaning.CONTROL)) {
                break;
            }
            from = p;
            to = code.partner(p) < 0 ? statement.end() : code.partner(p) + 1;
        }
        if (code.calls(Language.Calls.JUXTAPOSED)) {
            return rightSide(from);
        }
        int callee = callee(from);
        boolean bare = callee < from && (callee < from - 1 || code.is(to, ",") && to < statement.end());
        from = begin(bare ? callee + 1 : from);
        int end = Math.max(to, Math.min(Links.chainEnd(code, to), statement.end()));
        return new Span(from, bare || named(end) ? statement.end() : end);
    }

    /** What is assigned, or else the whole statement. */
    private Span rightSide(int i) {
        int from = i;
        while (from > statement.start() && !code.is(from - 1, "=") && !code.is(from - 1, "<-")) {
            from--;
        }
        return new Span(from, statement.end());
    }

    private int begin(int at) {
        int from = at;
        while (from > statement.start() && chained(from - 1, from)) {
            int before = from - 1;
            from = code.partner(before) >= 0 && code.partner(before) < before ? code.partner(before) : before;
        }
        return from;
    }

    private boolean chained(int before, int i) {
        Token token = code.at(before);
        boolean link = CHAINING.contains(token.word()) && !token.isString() && !Links.isFunction(code, before);
        boolean name = token.isWord()
                && !code.is(before, Meaning.CONTROL)
                && (code.at(i).kind() == Token.Kind.SYMBOL);
        boolean group = code.is(before, ")") && (code.is(i, ".") || code.is(i, "?.") || code.is(i, "{"));
        return link || name && !code.is(i, "=") || group;
    }

    /** The name of what is called without parentheses with the argument that begins at {@code i}; or else {@code i}. */
    private int callee(int i) {
        int at = i;
        for (int n = 0; n < MOST_ARGUMENTS && at > statement.start(); n++) {
            at = label(at);
            if (code.is(at - 1, ",") && at - 2 > statement.start()) {
                int last = at - 2;
                at = code.partner(last) >= 0 && code.partner(last) < last ? code.partner(last) : last;
            } else {
                boolean name = code.isWord(at - 1) && !code.firstOnLine(at) && !code.is(at - 1, Meaning.CONTROL);
                return name ? at - 1 : i;
            }
        }
        return i;
    }

    /** Where an argument begins whose value is at {@code i}: at its name, if it has one. */
    private int label(int i) {
        if (code.is(i - 1, ":") && code.isWord(i - 2)) {
            return i - 2;
        }
        return code.is(i - 1, "=>") && code.is(i - 3, ":") && code.isWord(i - 2) ? i - 3 : i;
    }

    /** Whether arguments with names follow without a parenthesis: {@code start no_unreads: true}. */
    private boolean named(int i) {
        boolean inside = i > statement.start() && i < statement.end() && !code.firstOnLine(i) && code.isWord(i - 1);
        boolean symbol = inside && code.is(i, ":") && code.isWord(i + 1) && code.is(i + 2, "=>");
        return symbol || inside && code.isWord(i) && code.is(i + 1, ":");
    }
}
