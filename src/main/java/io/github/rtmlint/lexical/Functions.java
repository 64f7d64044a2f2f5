package io.github.rtmlint.lexical;

import io.github.rtmlint.knowledge.Language.Calls;
import io.github.rtmlint.knowledge.Words.Meaning;
import io.github.rtmlint.lexical.Targets.Target;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The functions that a file declares once, told by their names and parameters. */
final class Functions {
    private final Code code;
    private final Map<String, Function> byName = new LinkedHashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    private boolean searched;
    private Map<String, Function> constructors;

    Functions(Code code) {
        this.code = code;
    }

    /** The innermost function around a token, unless another one has its name. */
    Optional<Function> around(int i) {
        return all().values().stream()
                .filter(f -> f.inside().contains(i) && f.name() != i)
                .reduce((outer, inner) -> inner.name() > outer.name() ? inner : outer);
    }

    /** The innermost function around a token that has a parameter of the name. */
    Optional<Function> taking(String parameter, int i) {
        return all().values().stream()
                .filter(f -> f.listed() && f.inside().contains(i))
                .filter(f -> IntStream.range(f.open(), code.partner(f.open())).anyMatch(j -> code.is(j, parameter)))
                .reduce((outer, inner) -> inner.name() > outer.name() ? inner : outer);
    }

    /** Whether the variable at {@code i} is named as a result where the function around is declared: {@code (r Start, err error)}. */
    boolean results(int i) {
        Optional<Function> function = around(i).filter(Function::listed);
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

    /** The variables that a function's parameter may be called. */
    List<Target> parameter(Function function, int position) {
        return names(function, position).stream()
                .map(i -> Target.of(i, function.inside()))
                .toList();
    }

    /** The first and last words of a parameter's declaration. */
    private List<Integer> names(Function function, int position) {
        int close = code.partner(function.open());
        if (code.calls(Calls.LISTS)) {
            int at = function.open() + 1 + position;
            return at < close && code.isWord(at) ? List.of(at) : List.of();
        }
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

    /** The function of this name, or else the constructor of the type of this name; empty when there is none, or several. */
    Optional<Function> named(String name) {
        return Optional.ofNullable(all().get(name))
                .or(() -> Optional.ofNullable(constructors().get(name)));
    }

    /** By the names of types, the first constructor of each. */
    private Map<String, Function> constructors() {
        if (constructors == null) {
            constructors = new HashMap<>();
            int[] names = IntStream.range(0, code.size())
                    .filter(i -> code.is(i, Meaning.CONSTRUCTS) && parameters(i) > 0)
                    .toArray();
            for (int i = 1; i < code.size() && names.length > 0; i++) {
                if (code.is(i - 1, Meaning.TYPE) && code.isWord(i)) {
                    Span inside = code.inside(code.statement(i).start());
                    String type = code.at(i).word();
                    IntStream.of(names)
                            .filter(inside::contains)
                            .findFirst()
                            .ifPresent(name ->
                                    constructors.putIfAbsent(type, new Function(name, parameters(name), inside)));
                }
            }
        }
        return constructors;
    }

    /** Where a function of the file is called by its bare name, or on an object of its type. */
    List<Integer> calls(Function function) {
        return code.all(code.at(function.name()).word()).stream()
                .filter(i -> i != function.name() && isCall(i, function))
                .toList();
    }

    private boolean isCall(int i, Function function) {
        if (code.calls(Calls.LISTS)) {
            return code.is(i - 1, "(") && code.partner(i - 1) > 0;
        }
        boolean own = !Links.is(code, i - 1)
                || code.is(i - 2, Meaning.OWNER)
                || code.types().isOf(i - 2, code.types().owners(function.name()));
        boolean arguments = (code.is(i + 1, "(") || code.is(i + 1, "{")) && code.partner(i + 1) > 0;
        boolean bare = !function.listed() && !code.is(i + 1, "=") && !code.is(i + 1, ":") && !code.is(i - 1, ":");
        return own && (arguments || bare);
    }

    private boolean owned(Function function) {
        return code.is(function.open() + 1, Meaning.OWNER);
    }

    private Map<String, Function> all() {
        if (!searched) {
            searched = true;
            for (int i = 0; i < code.size(); i++) {
                int open = code.isWord(i) ? parameters(i) : -1;
                if (open > 0 && byName.putIfAbsent(code.at(i).word(), new Function(i, open, inside(i))) != null) {
                    ambiguous.add(code.at(i).word());
                }
            }
            byName.keySet().removeAll(ambiguous);
        }
        return byName;
    }

    private Span inside(int name) {
        return code.calls(Calls.LISTS)
                ? new Span(name - 2, code.partner(name - 2) + 1)
                : code.inside(code.statement(name).start());
    }

    /** The bracket before the parameters when a function is declared at {@code i}, {@code i} if it has none; else -1. */
    private int parameters(int i) {
        if (code.calls(Calls.LISTS)) {
            boolean form = code.is(i - 1, Meaning.DEFINES) && code.is(i - 2, "(") && code.partner(i - 2) > i;
            return form ? vector(i) : -1;
        }
        boolean parameter = code.is(i + 1, ":") && code.is(code.parent(i), "(");
        int right = code.is(i + 1, "=") || code.is(i + 1, ":") && !parameter ? i + 2 : -1;
        if (right > 0) {
            int open = code.is(right, Meaning.ASYNCHRONOUS) ? right + 1 : right;
            boolean function = code.is(open, Meaning.FUNCTION) && code.is(open + 1, "(");
            int list = function ? open + 1 : open;
            boolean arrow = code.is(list, "(") && isArrow(code.partner(list) + 1);
            return function || arrow ? list : -1;
        }
        if (Links.is(code, i - 1) && !Declares.is(code, i)) {
            return -1;
        }
        if (!code.is(i + 1, "(")) {
            boolean headed = code.firstOnLine(i - 1 < 0 ? i : i - 1) && i + 1 < code.size() && code.firstOnLine(i + 1);
            boolean body = headed || code.is(i + 1, "{") || code.is(i + 1, Meaning.BEGINS);
            return Declares.is(code, i) && body ? i : -1;
        }
        if (code.partner(i + 1) < 0) {
            return -1;
        }
        boolean receiver =
                code.is(i - 1, ")") && code.partner(i - 1) > 0 && code.is(code.partner(i - 1) - 1, Meaning.FUNCTION);
        boolean typed = code.isWord(i - 1) || code.is(i - 1, ">") || code.is(i - 1, "]");
        boolean block = (code.firstOnLine(i) || typed)
                && opensBlock(code.partner(i + 1) + 1)
                && !code.is(code.statement(i).start(), Meaning.CONTROL);
        boolean value = typed
                && !code.firstOnLine(i)
                && code.is(code.partner(i + 1) + 1, "=>")
                && !code.is(code.statement(i).start(), Meaning.CONTROL);
        return Declares.is(code, i) || receiver || block || value ? i + 1 : -1;
    }

    /** Whether the arrow of a function is at {@code i}, or behind a type there: {@code : Promise<Answer> =>}. */
    private boolean isArrow(int i) {
        int at = behindType(i, "=>");
        return code.is(at, "=>") || Links.isFunction(code, at);
    }

    /** Whether a block begins at {@code i}, or behind a type there: <code>: Promise&lt;Answer> {</code>. */
    private boolean opensBlock(int i) {
        return code.is(behindType(i, "{"), "{");
    }

    /** The token behind a type that a colon at {@code i} announces, or {@code i} when none does. */
    private int behindType(int i, String end) {
        int at = i;
        while (code.is(i, ":") && at < code.size() && !code.firstOnLine(at) && !code.is(at, end) && !code.is(at, ";")) {
            at++;
        }
        return at;
    }

    /** The brackets of the parameters of the form whose name is at {@code i}; {@code i} when it has several lists of them. */
    private int vector(int i) {
        return IntStream.range(i + 1, code.partner(i - 2))
                .filter(j -> code.is(j, "[") && code.parent(j) == i - 2)
                .findFirst()
                .orElse(i);
    }
}
