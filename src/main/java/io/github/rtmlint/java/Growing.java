package io.github.rtmlint.java;

import java.util.ArrayList;
import java.util.List;

/** What several values make when each is put behind those before it. */
final class Growing {
    private List<Text> before = List.of(Text.EMPTY);
    /** What comes behind all of {@link #before}. */
    private final List<Text.Piece> plain = new ArrayList<>();

    /** @param values what the next value may be */
    void add(List<Text> values) {
        if (values.size() == 1) {
            plain.addAll(values.get(0).pieces());
        } else {
            before = Alternatives.product(texts(), values);
            plain.clear();
        }
    }

    /** Forgets all. */
    void clear() {
        before = List.of(Text.EMPTY);
        plain.clear();
    }

    /** All that it may be by now. */
    List<Text> texts() {
        return Alternatives.product(before, List.of(new Text(List.copyOf(plain))));
    }
}
