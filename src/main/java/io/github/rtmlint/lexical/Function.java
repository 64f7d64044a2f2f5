package io.github.rtmlint.lexical;

import io.github.rtmlint.knowledge.Language.Calls;
import io.github.rtmlint.knowledge.Words.Meaning;
import io.github.rtmlint.text.Span;
import java.util.stream.IntStream;

/**
 * A declared function.
 *
 * @param name the token of its name
 * @param open the bracket before its parameters; the name where there are none
 * @param inside the tokens of its declaration and body
 */
record Function(int name, int open, Span inside) {

    /** Whether it has a list of parameters. */
    boolean listed() {
        return open > name;
    }

    /** The token behind a call of it whose name is at {@code call}. */
    int behind(Code code, int call) {
        return code.is(call + 1, "(") ? code.partner(call + 1) + 1 : call + 1;
    }

    /** Whether what is at {@code i} is what it returns. */
    boolean returns(Code code, int i) {
        if (code.calls(Calls.LISTS)) {
            return isLastForm(code, i);
        }
        int begin = code.statement(i).start();
        return code.is(begin, Meaning.RETURNS)
                || code.functions().results(i)
                || isExpression(code, begin, i)
                || isLast(code, i);
    }

    /** Whether the statement around {@code i} is its last, whose value it has in many languages. */
    private boolean isLast(Code code, int i) {
        int end = code.statement(i).end();
        int closer = code.is(end, "}") || code.is(end, Meaning.ENDS) ? end + 1 : end;
        return Math.max(name, code.partner(open)) < i && closer >= inside.end();
    }

    /** Whether it is no more than the expression that {@code i} is in: {@code fun rtm() = call(url)}. */
    private boolean isExpression(Code code, int begin, int i) {
        int close = code.partner(open);
        boolean same = code.statement(name).start() == begin && close < i;
        return same
                && IntStream.range(Math.max(close, name), i)
                        .anyMatch(j -> code.is(j, "=") && code.parent(j) == code.parent(begin));
    }

    /** Whether the last of the forms of its body is the one around {@code i}, which binds nothing to it. */
    private boolean isLastForm(Code code, int i) {
        int form = i;
        while (code.parent(form) > inside.start() && code.is(code.parent(form), "(")) {
            form = code.parent(form);
        }
        return code.parent(form) == inside.start() && code.partner(form) + 2 == inside.end();
    }
}
