package io.github.rtmlint.lexical;

import io.github.rtmlint.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names that a file gives a string to, once. */
final class Constants {
    private final Map<String, Integer> declared = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    Constants(Code code) {
        for (int i = 1; i + 1 < code.size(); i++) {
            boolean assigns = code.is(i, "=") || code.is(i, ":=");
            int name = assigns ? name(code, i) : -1;
            if (name >= 0) {
                String word = code.at(name).word();
                boolean again =
                        !code.isString(i + 1) && !code.isWord(i + 1) || declared.putIfAbsent(word, i + 1) != null;
                if (again) {
                    ambiguous.add(word);
                }
            }
        }
    }

    /** The token where the value of a name begins. */
    Optional<Integer> value(String name) {
        return ambiguous.contains(name) ? Optional.empty() : Optional.ofNullable(declared.get(name));
    }

    /** The name that is assigned to, left of a type: {@code val x: String =}. */
    private static int name(Code code, int assignment) {
        Span statement = new Span(Math.max(0, assignment - 6), assignment);
        for (int i = assignment - 1; i >= statement.start(); i--) {
            if (code.firstOnLine(i) || !code.isWord(i)) {
                return code.isWord(i) && !typed(code, i) ? i : code.isWord(i) ? i - 2 : -1;
            }
            if (typed(code, i)) {
                return i - 2;
            }
            return i;
        }
        return -1;
    }

    private static boolean typed(Code code, int i) {
        return code.is(i - 1, ":") && code.isWord(i - 2);
    }
}
