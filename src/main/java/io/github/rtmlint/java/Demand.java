package io.github.rtmlint.java;

import java.util.Set;
import java.util.TreeSet;

/** What the sources read so far name elsewhere. */
public final class Demand {
    private final Set<String> words = new TreeSet<>();
    private final Set<String> types = new TreeSet<>();

    Demand() {}

    /** Words whose files matter: types whose members pass a call on, keys of configuration. */
    public Set<String> words() {
        return words;
    }

    /** Simple names of types whose own files matter. */
    public Set<String> types() {
        return types;
    }

    void word(String word) {
        if (word.length() > 2) {
            words.add(word);
        }
    }

    void type(TypeRef type) {
        type.flat()
                .filter(TypeRef::known)
                .map(TypeRef::simpleName)
                .filter(Demand::isTypeName)
                .forEach(types::add);
    }

    void type(String simpleName) {
        if (isTypeName(simpleName)) {
            types.add(simpleName);
        }
    }

    private static boolean isTypeName(String name) {
        return name.length() > 1 && Character.isUpperCase(name.charAt(0));
    }
}
