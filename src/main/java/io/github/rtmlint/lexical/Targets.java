package io.github.rtmlint.lexical;

import io.github.rtmlint.knowledge.Language;
import io.github.rtmlint.knowledge.Words.Meaning;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.List;

/** What a statement assigns to. */
final class Targets {
    private final Code code;
    private final List<Target> found = new ArrayList<>();

    private Targets(Code code) {
        this.code = code;
    }

    /**
     * A variable, or a part of a pattern.
     *
     * @param name the token of its name; in a pattern the name of the part
     * @param variable the token of the variable that gets it
     * @param part whether it is a part of a pattern, such as {@code users} in <code>{users, url} = …</code>
     * @param scope where the variable can be seen
     */
    record Target(int name, int variable, boolean part, Span scope) {

        /** A variable that is no part of a pattern. */
        static Target of(int variable, Span scope) {
            return new Target(variable, variable, false, scope);
        }
    }

    /** The targets of the statement around token {@code i}, which stands on the right side. */
    static List<Target> of(Code code, int i) {
        Targets targets = new Targets(code);
        Span statement = code.statement(i);
        if (isDeclared(code, i)) {
            targets.found.add(new Target(i - 1, i - 1, false, code.all()));
        }
        for (int j = statement.start(); j < i; j++) {
            boolean around = code.is(statement.start(), "(") && code.parent(j) == statement.start();
            boolean same = around || code.parent(j) == code.parent(statement.start());
            if (same && j > statement.start() && targets.assigns(j)) {
                targets.left(new Span(statement.start(), j));
                break;
            }
        }
        for (int j = i; j + 1 < statement.end(); j++) {
            if (code.is(j, Meaning.RENAMES) && code.isWord(j + 1)) {
                targets.found.add(new Target(j + 1, j + 1, false, code.below(statement.start())));
            }
        }
        return targets.found;
    }

    /** Whether the value at {@code i} is that of a constant without a sign between: {@code @url "…"}, {@code (def url "…")}. */
    static boolean isDeclared(Code code, int i) {
        boolean attribute = code.isWord(i - 1)
                && code.at(i - 1).word().startsWith("@")
                && code.statement(i).start() == i - 1;
        boolean form = code.calls(Language.Calls.LISTS)
                && code.isWord(i - 1)
                && code.is(i - 2, Meaning.FUNCTION)
                && code.is(i - 3, "(");
        return attribute || form;
    }

    private boolean assigns(int i) {
        return code.is(i, "=") || code.is(i, ":=") || code.is(i, "<-") || code.is(i, "+=");
    }

    /** The parts of a pattern between two brackets. */
    static List<Target> parts(Code code, Span inside, Span scope) {
        Targets targets = new Targets(code);
        targets.pattern(inside, scope);
        return targets.found;
    }

    private void left(Span left) {
        for (int i = left.start(); i < left.end(); i++) {
            if (opensPattern(i)) {
                pattern(new Span(i + 1, Math.min(left.end(), code.partner(i))), Scopes.of(code, left, ""));
                return;
            }
        }
        int from = left.start();
        for (int i = left.start(); i <= left.end(); i++) {
            if (i == left.end() || code.is(i, ",")) {
                variable(new Span(from, i), left);
                from = i + 1;
            }
        }
    }

    private boolean opensPattern(int i) {
        boolean bracket = code.is(i, "{")
                || code.is(i, "[")
                || code.is(i, "(") && (!code.isWord(i - 1) || code.is(i - 1, Meaning.BEFORE_PATTERN));
        return bracket && code.partner(i) > i && !Links.is(code, i - 1);
    }

    /** A variable, left of its type where one is written behind it: {@code x: Type}. */
    private void variable(Span piece, Span left) {
        int end = piece.start() + 1;
        while (end < piece.end() && !code.is(end, ":")) {
            end++;
        }
        if (end <= piece.end() && code.isWord(end - 1)) {
            found.add(new Target(
                    end - 1,
                    end - 1,
                    false,
                    Scopes.of(code, left, code.at(end - 1).word())));
        }
    }

    /** The last name of the variable that begins at {@code i}, which may be a member: {@code this.users}. */
    private int member(int i) {
        return Links.is(code, i + 1) && code.isWord(i + 2) ? member(i + 2) : i;
    }

    private void pattern(Span inside, Span scope) {
        for (int i = inside.start(); i < inside.end(); i++) {
            boolean first = i == inside.start() || code.is(i - 1, ",") || code.is(i - 1, "{") || code.is(i - 1, "[");
            boolean around = code.is(i + 1, ":") && (code.is(i + 2, "{") || code.is(i + 2, "["));
            boolean keyed = code.isString(i) && (code.is(i + 1, "=>") || code.is(i + 1, ":")) && code.isWord(i + 2);
            if (keyed && first) {
                found.add(new Target(i, member(i + 2), true, scope));
            } else if (code.isWord(i) && first && !around) {
                boolean renamed = code.is(i + 1, ":") && code.isWord(i + 2);
                found.add(new Target(i, renamed ? member(i + 2) : i, true, scope));
            }
        }
    }
}
