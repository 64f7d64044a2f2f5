package io.github.rtmlint.lexical;

import io.github.rtmlint.knowledge.Language;
import io.github.rtmlint.knowledge.Words.Meaning;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The statements that make what a call is given in variables. */
final class Passed {
    /** How far before the call they may stand, in tokens. */
    private static final int FARTHEST = 2000;

    private final Code code;
    private final Queries queries;
    private final IntPredicate argument;

    /** @param argument whether a token is the name of one of the method's arguments, and so no variable */
    Passed(Code code, IntPredicate argument) {
        this.code = code;
        this.queries = new Queries(code);
        this.argument = argument;
    }

    /**
     * A statement.
     *
     * @param query whether what it makes becomes the query of a URL
     * @param shared whether something else is given the variable, too
     */
    record Statement(Span tokens, boolean query, boolean shared) {}

    /**
     * The earlier statements of the block that work on a variable which a call is given.
     *
     * @param own the tokens of the call that spell the method
     */
    List<Statement> of(Span call, Span own) {
        Map<String, Boolean> given = given(call, own);
        Map<Span, String> found = new LinkedHashMap<>();
        Span block = code.block(call.start());
        Span statement = code.statement(call.start());
        int end = given.isEmpty() ? 0 : statement.start();
        for (int i = Math.max(block.start(), statement.start() - FARTHEST); i < end; ) {
            Span other = code.statement(i);
            if (code.indent(i) == code.indent(statement.start())) {
                worked(other).filter(given::containsKey).findFirst().ifPresent(variable -> found.put(other, variable));
            }
            i = Math.max(i + 1, other.end());
        }
        Set<Span> making = found.keySet();
        return found.entrySet().stream()
                .map(e -> new Statement(
                        e.getKey(), given.get(e.getValue()), isShared(e.getValue(), block, statement, making)))
                .toList();
    }

    /** Whether a call in the block gets the variable in a statement that is none of those that make the request. */
    private boolean isShared(String variable, Span block, Span request, Set<Span> making) {
        return IntStream.range(block.start(), block.end())
                .filter(i -> code.at(i).is(variable) && variable(i) && !request.contains(i))
                .filter(i -> making.stream().noneMatch(s -> s.contains(i)))
                .anyMatch(i -> code.parent(i) >= code.statement(i).start());
    }

    /** The variables that a call is given, and whether they become a query. */
    private Map<String, Boolean> given(Span call, Span own) {
        Map<String, Boolean> given = new HashMap<>();
        for (int i = call.start(); i < call.end(); i++) {
            if (code.isString(i)) {
                templated(code.at(i).parts()).forEach(variable -> given.put(variable, true));
            } else if (function(i)) {
                i = code.partner(i) > i ? code.partner(i) : Math.max(i, code.partner(code.parent(i)) - 1);
            } else if (!(own.contains(i) && own.length() == 1) && variable(i) && direct(call, i)) {
                boolean query = own.contains(i) || queries.variable(i, call.start());
                given.merge(code.at(i).word(), query, Boolean::logicalAnd);
            }
        }
        return given;
    }

    /** The variables that a string takes for the query of its URL: <code>…?${params}</code>, <code>…?{urlencode(params)}</code>. */
    private static List<String> templated(List<Token.Part> parts) {
        List<String> variables = new ArrayList<>();
        for (int k = 1; k < parts.size(); k++) {
            List<Token> expression = parts.get(k).code();
            String before = parts.get(k - 1).text().value();
            for (int i = 0; i < expression.size() && (before.endsWith("?") || before.endsWith("&")); i++) {
                boolean called =
                        i + 1 < expression.size() && expression.get(i + 1).is("(");
                boolean member = i > 0
                        && (expression.get(i - 1).is(".")
                                || expression.get(i - 1).is("?."));
                if (expression.get(i).isWord() && !called && !member) {
                    variables.add(expression.get(i).word());
                }
            }
        }
        return variables;
    }

    /** Whether a function begins here, by its parameters or its arrow. */
    private boolean function(int i) {
        int close = code.is(i, "(") ? code.partner(i) : -1;
        boolean parameters = close > 0 && (arrow(close + 1) || code.is(i - 1, Meaning.FUNCTION));
        return parameters || arrow(i) && (code.isWord(i - 1) || code.is(i - 1, ")")) && code.parent(i) >= 0;
    }

    private boolean arrow(int i) {
        return code.is(i, "=>") || code.is(i, "->");
    }

    private boolean variable(int i) {
        return code.isWord(i)
                && !argument.test(i)
                && !Character.isDigit(code.at(i).word().charAt(0))
                && !code.is(i, Meaning.VALUE)
                && !code.is(i, Meaning.OWNER)
                && !Links.is(code, i - 1)
                && (!Links.is(code, i + 1) || itself(i + 1))
                && !code.is(i + 1, "(")
                && !code.is(i + 1, "=")
                && !code.is(i + 1, ":");
    }

    /** Whether a method without arguments gives another form of what it is called on: {@code form.encode()}. */
    private boolean itself(int link) {
        return code.isWord(link + 1) && code.is(link + 2, "(") && code.partner(link + 2) == link + 3;
    }

    /** Whether nothing but brackets of arguments and maps stands between the call and what it is given. */
    private boolean direct(Span call, int i) {
        int p = code.parent(i);
        while (p >= call.start() && (!code.is(p, "{") || code.isMap(p))) {
            p = code.parent(p);
        }
        return p < call.start() && (code.calls(Language.Calls.JUXTAPOSED) || code.parent(i) >= call.start());
    }

    /**
     * The variable that a statement assigns to or calls a method of, or those that it gives to a function which fills them:
     * one whose result it does not want, and that sends nothing itself.
     */
    private Stream<String> worked(Span statement) {
        int first = statement.start();
        while (code.isWord(first) && code.isWord(first + 1) && first + 1 < statement.end()) {
            first++;
        }
        int open = first + 1;
        while (Links.is(code, open) && code.isWord(open + 1)) {
            open += 2;
        }
        boolean fills = code.is(open, "(")
                && code.partner(open) + 1 >= statement.end() - 1
                && !code.words().within(Meaning.SENDS, code.at(open - 1).word());
        IntStream arguments = fills ? IntStream.range(open + 1, code.partner(open)) : IntStream.empty();
        return IntStream.concat(IntStream.of(first, assigned(statement)), arguments)
                .filter(code::isWord)
                .mapToObj(i -> code.at(i).word());
    }

    /** The token before a statement's assignment; -1 when it has none. */
    private int assigned(Span statement) {
        return IntStream.range(statement.start(), statement.end())
                        .filter(i -> code.is(i, "=") && code.parent(i) == code.parent(statement.start()))
                        .findFirst()
                        .orElse(0)
                - 1;
    }
}
