package io.github.rtmlint.java;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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

    /** @param values what it may be instead; all that it is, if it is nothing yet */
    void or(List<Text> values) {
        Stream<Text> known = texts().stream().filter(t -> !t.pieces().isEmpty());
        before = Stream.concat(known, values.stream())
                .distinct()
                .limit(Alternatives.MOST)
                .toList();
        plain.clear();
    }

    /** All that it may be by now. */
    List<Text> texts() {
        return Alternatives.product(before, List.of(new Text(List.copyOf(plain))));
    }
}
