package io.github.rtmlint.lexical;

import io.github.rtmlint.knowledge.Words.Meaning;
import io.github.rtmlint.lexical.Targets.Target;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The parameters of the functions that a call is given. */
final class Lambdas {
    /** What stands between the names and types of parameters. */
    private static final Set<String> PARAMETERS = Set.of(",", ":", "<", ">", "?", ".", "[", "]");

    private final Code code;
    private final List<Target> found = new ArrayList<>();

    private Lambdas(Code code) {
        this.code = code;
    }

    /** The parameters of the functions among the tokens of a call, those that it names too. */
    static List<Target> in(Code code, Span call) {
        Lambdas lambdas = new Lambdas(code);
        lambdas.search(call);
        return lambdas.found;
    }

    private void search(Span call) {
        for (int i = call.start(); i < call.end(); i++) {
            named(i);
            boolean below = i + 1 < code.size() && code.firstOnLine(i + 1);
            Span scope = new Span(
                    i,
                    below
                            ? Math.max(
                                    call.end(),
                                    code.inside(code.statement(i).start()).end())
                            : call.end());
            if (code.is(i, "=>") || arrow(i)) {
                parameters(i - 1, scope);
            } else if (code.is(i, Meaning.FUNCTION) && code.is(i + 1, "(")) {
                parameters(code.partner(i + 1), scope);
            } else if (code.is(i, Meaning.FUNCTION) && code.isWord(i + 1) && code.is(i + 2, "(")) {
                parameters(code.partner(i + 2), code.inside(code.statement(i).start()));
            } else if (code.is(i, Meaning.BEFORE_BODY) && opened(i) >= 0) {
                parameters(i - 1, new Span(i, Math.max(i, code.partner(opened(i)))));
            } else if (code.is(i, Meaning.MATCHES) && code.firstOnLine(i) && code.is(i + 1, "{")) {
                found.addAll(Targets.parts(code, new Span(i + 2, Math.max(i + 2, code.partner(i + 1))), scope));
            } else if (code.is(i, "|") && code.isWord(i + 1) && (code.is(i + 2, "|") || code.is(i + 2, ","))) {
                add(i + 1, scope);
            }
        }
    }

    /** Whether parameters end here: no member follows, as after a call or after a name with a sigil. */
    private boolean arrow(int i) {
        boolean member = code.is(i - 1, ")")
                || code.isWord(i - 1) && code.at(i - 1).word().startsWith("$");
        return code.is(i, "->") && !code.is(i + 1, "{") && (!member || Links.isFunction(code, i));
    }

    /** The brace of the function whose parameters end before {@code i}: {@code { data, error in}; -1 when there is none. */
    private int opened(int i) {
        int first = code.is(i - 1, ")") ? code.partner(i - 1) : i - 1;
        while (code.isWord(first) && code.is(first - 1, ",")) {
            first -= 2;
        }
        return code.is(first - 1, "{") && first < i ? first - 1 : -1;
    }

    /** The parameters of the file's own function that is passed by its name. */
    private void named(int i) {
        if (code.isWord(i) && !Links.is(code, i - 1) && code.parent(i) >= 0 && !code.is(i + 1, "(")) {
            code.functions().named(code.at(i).word()).ifPresent(f -> parameters(code.partner(f.open()), f.inside()));
        }
    }

    private void parameters(int end, Span scope) {
        if (heads(end)) {
            for (int i = code.parent(end) + 1; i <= end; i++) {
                if (code.isWord(i) && !Links.is(code, i - 1)) {
                    add(i, scope);
                }
            }
            return;
        }
        int open = code.partner(end);
        if (code.is(end, "}")) {
            if (open >= 0) {
                found.addAll(Targets.parts(code, new Span(open + 1, end), scope));
            }
            return;
        }
        if (!code.is(end, ")")) {
            for (int i = end; code.isWord(i) && !Links.is(code, i - 1) && i >= 0; i -= 2) {
                add(i, scope);
                if (!code.is(i - 1, ",") || code.parent(i) >= 0 && code.is(code.parent(i), "(")) {
                    return;
                }
            }
            return;
        }
        for (int i = Math.max(0, code.partner(end)); i < end; i++) {
            int close = code.partner(i);
            if (code.is(i, "{") && close > i && close < end) {
                found.addAll(Targets.parts(code, new Span(i + 1, close), scope));
                i = close;
            } else if (code.isWord(i)) {
                add(i, scope);
            }
        }
    }

    /** Whether all from a brace to {@code end} are parameters, with their types maybe: <code>{ status: Int, json: Answer</code>. */
    private boolean heads(int end) {
        int open = code.parent(end);
        return open >= 0
                && code.is(open, "{")
                && IntStream.rangeClosed(open + 1, end)
                        .allMatch(i ->
                                code.isWord(i) || PARAMETERS.contains(code.at(i).word()));
    }

    private void add(int name, Span scope) {
        found.add(new Target(name, name, false, scope));
    }
}
