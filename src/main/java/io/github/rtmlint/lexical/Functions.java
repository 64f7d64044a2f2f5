package io.github.rtmlint.lexical;

import io.github.rtmlint.knowledge.Words.Meaning;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The functions that a file declares once, told by their names and parentheses. */
final class Functions {
    private final Code code;
    private final Map<String, Function> byName = new LinkedHashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    private boolean searched;

    Functions(Code code) {
        this.code = code;
    }

    /**
     * A declared function.
     *
     * @param name the token of its name
     * @param open the parenthesis before its parameters
     * @param inside the tokens of its declaration and body
     */
    record Function(int name, int open, Span inside) {}

    /** The innermost function around a token, unless another one has its name. */
    Optional<Function> around(int i) {
        return all().values().stream()
                .filter(f -> f.inside().contains(i) && f.name() != i)
                .reduce((outer, inner) -> inner.name() > outer.name() ? inner : outer);
    }

    /** Whether the variable at {@code i} is named as a result where the function around is declared: {@code (r Start, err error)}. */
    boolean results(int i) {
        Optional<Function> function = around(i);
        if (function.isEmpty()) {
            return false;
        }
        int close = code.partner(function.get().open());
        int end = code.is(close + 1, "(") ? code.partner(close + 1) : -1;
        for (int j = close + 2; j < end; j++) {
            if (code.at(j).word().equals(code.at(i).word()) && code.is(end + 1, "{")) {
                return true;
            }
        }
        return false;
    }

    /** The variables that a function's parameter may be called, first and last words of its declaration. */
    List<Integer> parameter(Function function, int position) {
        int close = code.partner(function.open());
        int index = owned(function) ? -1 : 0;
        List<Integer> words = new ArrayList<>();
        boolean value = false;
        for (int i = function.open() + 1; i < close && index <= position; i++) {
            boolean own = code.parent(i) == function.open();
            if (own && code.is(i, ",")) {
                index++;
                value = false;
            } else if (own && index == position) {
                value |= code.is(i, "=");
                if (code.isWord(i) && !value) {
                    words.add(i);
                }
            }
        }
        return words.size() < 3 ? words : List.of(words.get(0), words.get(words.size() - 1));
    }

    /** The function of this name; empty when there is none, or several. */
    Optional<Function> named(String name) {
        return Optional.ofNullable(all().get(name));
    }

    /** Where a function of the file is called by its bare name, or on its own object. */
    List<Integer> calls(Function function) {
        List<Integer> calls = new ArrayList<>();
        for (int i = 0; i + 1 < code.size(); i++) {
            boolean same = code.isWord(i)
                    && code.at(i).word().equals(code.at(function.name()).word());
            boolean own = !Links.is(code, i - 1) || code.is(i - 2, Meaning.OWNER);
            if (same && own && i != function.name() && code.is(i + 1, "(") && code.partner(i + 1) > 0) {
                calls.add(i);
            }
        }
        return calls;
    }

    private boolean owned(Function function) {
        return code.is(function.open() + 1, Meaning.OWNER);
    }

    private Map<String, Function> all() {
        if (!searched) {
            searched = true;
            for (int i = 0; i < code.size(); i++) {
                if (code.isWord(i) && parameters(i) > 0) {
                    Function found = new Function(
                            i, parameters(i), code.inside(code.statement(i).start()));
                    if (byName.putIfAbsent(code.at(i).word(), found) != null) {
                        ambiguous.add(code.at(i).word());
                    }
                }
            }
            byName.keySet().removeAll(ambiguous);
        }
        return byName;
    }

    /** The parenthesis of the parameters when a function is declared at {@code i}; else -1. */
    private int parameters(int i) {
        int value = code.is(i + 1, "=") || code.is(i + 1, ":") ? i + 2 : -1;
        if (value > 0) {
            int open = code.is(value, "async") ? value + 1 : value;
            boolean function = code.is(open, Meaning.FUNCTION) && code.is(open + 1, "(");
            int list = function ? open + 1 : open;
            boolean arrow = code.is(list, "(") && code.is(code.partner(list) + 1, "=>");
            return function || arrow ? list : -1;
        }
        if (!code.is(i + 1, "(") || code.partner(i + 1) < 0 || Links.is(code, i - 1)) {
            return -1;
        }
        boolean receiver =
                code.is(i - 1, ")") && code.partner(i - 1) > 0 && code.is(code.partner(i - 1) - 1, Meaning.FUNCTION);
        boolean body = code.is(code.partner(i + 1) + 1, "{") && (code.firstOnLine(i) || code.isWord(i - 1));
        return Declares.is(code, i) || receiver || body ? i + 1 : -1;
    }
}
