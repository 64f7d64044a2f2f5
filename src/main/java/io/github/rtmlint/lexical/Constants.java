package io.github.rtmlint.lexical;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names that a file gives a string to, once, and those that other files gave one to. */
final class Constants {
    private static final int DEEPEST = 8;
    /** What may stand in a type before its last word: {@code &'static str}. */
    private static final Set<String> IN_TYPE = Set.of("&", "'", "static");

    private static final int LONGEST_TYPE = 5;
    /** Longer values are no URLs; they could be made to grow without bound. */
    private static final int LONGEST = 2000;

    private final Code code;
    private final Map<String, Integer> declared = new LinkedHashMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    private final Map<String, Optional<Text>> known = new HashMap<>();
    private final Map<String, Text> foreign;

    Constants(Code code) {
        this(code, Map.of());
    }

    /** @param foreign the values of constants that other files declare, by name */
    private Constants(Code code, Map<String, Text> foreign) {
        this.code = code;
        this.foreign = foreign;
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

    /** These with those of other files. */
    Constants with(Map<String, Text> others) {
        return new Constants(code, others);
    }

    boolean has(String name) {
        return foreign.containsKey(name) || declared.containsKey(name) && !ambiguous.contains(name);
    }

    boolean isForeign(String name) {
        return foreign.containsKey(name);
    }

    /** The names that the file gives something to, and the token of the value. */
    Map<String, Integer> declared() {
        return declared;
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
        if (isForeign(name)) {
            return Optional.of(foreign.get(name));
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
        int colon = last - 1;
        while (colon > last - LONGEST_TYPE
                && colon > 0
                && IN_TYPE.contains(code.at(colon).word())) {
            colon--;
        }
        boolean typed = code.is(colon, ":") && !code.firstOnLine(last);
        int name = typed ? colon - 1 : last;
        return code.isWord(name) ? name : -1;
    }
}
