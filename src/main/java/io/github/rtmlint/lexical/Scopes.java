package io.github.rtmlint.lexical;

import io.github.rtmlint.knowledge.Words.Meaning;
import io.github.rtmlint.text.Span;

/** Where a variable can be seen, told by indentation and braces. */
final class Scopes {
    private Scopes() {}

    /**
     * The scope of a variable that is assigned to.
     *
     * @param left the assignment's left side
     * @param name the variable
     */
    static Span of(Code code, Span left, String name) {
        boolean member =
                name.startsWith("@") || left.end() - left.start() >= 3 && code.is(left.end() - 3, Meaning.OWNER);
        if (member) {
            return code.all();
        }
        boolean declares = left.end() - left.start() > 1;
        if (!declares) {
            for (int i = 1; i < code.size(); i++) {
                if (code.at(i).word().equals(name)
                        && declaration(code, i)
                        && code.indent(i) <= code.indent(left.start())
                        && code.block(i).contains(left.start())) {
                    return code.block(i);
                }
            }
        }
        Span below = code.below(declares ? left.start() : outermost(code, left.start()));
        below = new Span(left.start(), below.end());
        return new Span(below.start(), Math.min(below.end(), blockEnd(code, left.start())));
    }

    /** The head of the outermost block around that is no function or class, where indentation makes blocks; else {@code i}. */
    private static int outermost(Code code, int i) {
        int head = i;
        while (head > 0) {
            int around = head - 1;
            while (around > 0 && !(code.firstOnLine(around) && code.indent(around) < code.indent(head))) {
                around--;
            }
            Span statement = code.statement(around);
            boolean block = code.is(statement.end() - 1, ":")
                    && code.is(code.is(around, Meaning.ASYNCHRONOUS) ? around + 1 : around, Meaning.CONTROL);
            if (!block || code.indent(around) >= code.indent(head)) {
                return head;
            }
            head = around;
        }
        return head;
    }

    /** Where the braces around end, which may stand in one line with what is behind them. */
    private static int blockEnd(Code code, int i) {
        for (int open = code.parent(i); open >= 0; open = code.parent(open)) {
            if (code.is(open, "{") && code.partner(open) > i) {
                return code.partner(open);
            }
        }
        return code.size();
    }

    private static boolean declaration(Code code, int i) {
        return code.isWord(i)
                && !code.firstOnLine(i)
                && code.isWord(i - 1)
                && !code.is(i - 1, Meaning.BEFORE_VALUE)
                && (i + 1 == code.size()
                        || code.firstOnLine(i + 1)
                        || code.is(i + 1, "=")
                        || code.is(i + 1, ";")
                        || code.is(i + 1, ":"));
    }
}
