package io.github.rtmlint.lexical;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names that a file gives a string to, once. */
final class Constants {
    private static final int DEEPEST = 8;
    /** Longer values are no URLs; they could be made to grow without bound. */
    private static final int LONGEST = 2000;

    private final Code code;
    private final Map<String, Integer> declared = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    private final Map<String, Optional<Text>> known = new HashMap<>();

    Constants(Code code) {
        this.code = code;
        for (int i = 1; i + 1 < code.size(); i++) {
            boolean assigns = code.is(i, "=") || code.is(i, ":=");
            int name = assigns ? name(i) : -1;
            if (name >= 0) {
                String word = code.at(name).word();
                boolean other = !code.isString(i + 1) && !code.isWord(i + 1);
                if (other || declared.putIfAbsent(word, i + 1) != null) {
                    ambiguous.add(word);
                }
            }
        }
    }

    boolean has(String name) {
        return declared.containsKey(name) && !ambiguous.contains(name);
    }

    /**
     * What a name stands for, as far as it is known.
     *
     * @param depth how many constants it is named through
     */
    Optional<Text> text(String name, int depth) {
        if (!has(name) || depth >= DEEPEST) {
            return Optional.empty();
        }
        Optional<Text> before = known.get(name);
        if (before == null) {
            known.put(name, Optional.empty());
            before = Optional.of(new Chains(code, this).at(declared.get(name), depth + 1))
                    .filter(t ->
                            t.value().length() <= LONGEST && t.value().chars().anyMatch(c -> c != Text.HOLE));
            known.put(name, before);
        }
        return before;
    }

    /** The token of the name that is assigned to, left of a type: {@code val x: String =}; -1 when there is none. */
    private int name(int assignment) {
        int last = assignment - 1;
        if (!code.isWord(last)) {
            return -1;
        }
        boolean typed = code.is(last - 1, ":");
        int name = typed ? last - 2 : last;
        return code.isWord(name) ? name : -1;
    }
}
