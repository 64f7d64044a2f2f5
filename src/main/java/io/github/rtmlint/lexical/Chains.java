package io.github.rtmlint.lexical;

import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Strings put together from literals and constants of one file. */
final class Chains {
    private static final Set<String> JOINS = Set.of("+", "<>", "++", "..", ".", "~");

    private final Code code;
    private final Constants constants;
    /** The tokens that a chain ends an operand with, or begins one. */
    private final BitSet taken = new BitSet();

    Chains(Code code, Constants constants) {
        this.code = code;
        this.constants = constants;
    }

    /**
     * Operands that are joined.
     *
     * @param text what they say together
     * @param tokens the first token and the one behind the last
     */
    record Chain(Text text, Span tokens) {}

    /** Every chain that holds a literal or a constant, in order. */
    List<Chain> all() {
        List<Chain> chains = new ArrayList<>();
        for (int i = 0; i < code.size(); i++) {
            if (!taken.get(i) && (code.isString(i) || usesConstant(i))) {
                chains.add(from(begin(i), 0));
                taken.set(i);
            }
        }
        return chains;
    }

    /** What the chain says that begins at token {@code i}. */
    Text at(int i, int depth) {
        return from(i, depth).text();
    }

    private boolean usesConstant(int i) {
        return code.isWord(i)
                && !Links.is(code, i + 1)
                && !code.is(i + 1, "=")
                && !code.is(i + 1, ":=")
                && !code.is(i + 1, ":")
                && constants.has(code.at(i).word())
                && !(constants.isForeign(code.at(i).word()) && Imports.around(code, i));
    }

    /** The first operand of the chain that {@code i} is an operand of. */
    private int begin(int i) {
        int start = i;
        while (adjacent(start) || joins(start - 1)) {
            start = adjacent(start) ? start - 1 : operandStart(start - 2);
        }
        return start;
    }

    /** The first token of the operand that ends at {@code end}. */
    private int operandStart(int end) {
        int at = end;
        while (at > 0) {
            int own = code.partner(at) >= 0 && code.partner(at) < at ? code.partner(at) : at;
            boolean called = own != at && (code.isWord(own - 1) || code.is(own - 1, ")"));
            if (called) {
                at = own - 1;
            } else if (Links.is(code, own - 1) && !joins(own - 1)) {
                at = own - 2;
            } else {
                return own;
            }
        }
        return Math.max(0, at);
    }

    /** Whether a literal goes on with the one on the line before. */
    private boolean adjacent(int i) {
        return code.isString(i) && code.isString(i - 1) && code.firstOnLine(i);
    }

    static boolean isJoin(Token token) {
        return !token.isString() && JOINS.contains(token.word());
    }

    /** Whether the token joins two strings; a dot does only between what can be nothing else. */
    private boolean joins(int i) {
        if (i <= 0
                || i + 1 >= code.size()
                || code.at(i).isString()
                || !JOINS.contains(code.at(i).word())) {
            return false;
        }
        return !code.is(i, ".")
                || code.isString(i + 1)
                || code.at(i + 1).word().startsWith("$")
                || code.isString(i - 1) && apart(i - 1, i) && apart(i, i + 1);
    }

    private boolean apart(int before, int after) {
        return code.at(after).start() > code.at(before).end();
    }

    private Chain from(int start, int depth) {
        List<Text> texts = new ArrayList<>();
        int at = start;
        while (at < code.size()) {
            int end = operandEnd(at);
            texts.add(operand(at, end, depth));
            if (depth == 0) {
                taken.set(at);
                taken.set(end - 1);
            }
            boolean adjacent = adjacent(end);
            if (!adjacent && !joins(end)) {
                return new Chain(Text.concat(texts), new Span(start, code.isString(at) ? at + 1 : end));
            }
            at = adjacent ? end : end + 1;
        }
        return new Chain(Text.concat(texts), new Span(start, at));
    }

    private int operandEnd(int at) {
        int end = code.partner(at) > at ? code.partner(at) + 1 : at + 1;
        while (end < code.size() && !joins(end)) {
            boolean group =
                    (code.is(end, "(") || code.is(end, "[")) && code.partner(end) > end && !code.firstOnLine(end);
            if (group) {
                end = code.partner(end) + 1;
            } else if (Links.is(code, end) && code.isWord(end + 1)) {
                end += 2;
            } else {
                return end;
            }
        }
        return end;
    }

    private Text operand(int at, int end, int depth) {
        Token token = code.at(at);
        if (token.isString()) {
            return Text.concat(token.parts().stream().map(p -> part(p, depth)).toList());
        }
        boolean qualified = end - at <= 5 && code.isWord(end - 1);
        Optional<Text> constant = qualified ? constants.text(code.at(end - 1).word(), depth) : Optional.empty();
        return constant.orElseGet(
                () -> Text.hole(new Span(token.start(), code.at(end - 1).end())));
    }

    private Text part(Token.Part part, int depth) {
        List<Token> name = part.code();
        return isName(name)
                ? constants.text(name.get(name.size() - 1).word(), depth).orElse(part.text())
                : part.text();
    }

    /** Whether an expression is a name, with no more before it than what owns it: {@code Methods.RTM_START}. */
    private static boolean isName(List<Token> expression) {
        boolean name = expression.size() % 2 == 1 && expression.size() <= 5;
        for (int i = 0; i < expression.size() && name; i++) {
            name = i % 2 == 0 ? expression.get(i).isWord() : Links.is(expression.get(i));
        }
        return name;
    }
}
