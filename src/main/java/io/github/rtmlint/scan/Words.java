package io.github.rtmlint.scan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The words of one round of selection: a file with any of them is selected. */
public final class Words {
    private final List<Word> words;
    private final boolean everything;

    private Words(List<Word> words, boolean everything) {
        this.words = words;
        this.everything = everything;
    }

    static Words of(Collection<Word> words) {
        return new Words(List.copyOf(words), false);
    }

    /** Identifiers and property keys, each as a whole; empty ones are left out. */
    public static Words names(Collection<String> names) {
        List<Word> words = new ArrayList<>();
        for (String name : names) {
            if (!name.isEmpty()) {
                words.add(Word.name(name));
            }
        }
        return of(words);
    }

    /** Selects every file, for those who doubt the selection. */
    public static Words everything() {
        return new Words(List.of(), true);
    }

    boolean selectsEverything() {
        return everything;
    }

    List<Word> list() {
        return words;
    }
}
