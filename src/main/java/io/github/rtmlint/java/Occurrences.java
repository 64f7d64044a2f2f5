package io.github.rtmlint.java;

import com.github.javaparser.ast.expr.Expression;
import io.github.rtmlint.call.MethodNames;
import io.github.rtmlint.call.MethodNames.Occurrence;
import io.github.rtmlint.text.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names of methods in texts. Each text is searched once, however many of the literals in it ask. */
final class Occurrences {
    private final MethodNames names;
    private final Map<Text, List<Occurrence>> found = new IdentityHashMap<>();
    private final Map<Text, Map<Expression, List<Written>>> written = new IdentityHashMap<>();

    Occurrences(MethodNames names) {
        this.names = names;
    }

    /**
     * A name in a text.
     *
     * @param place where it is written; in several pieces, where its last part is
     */
    record Written(Occurrence occurrence, Place place) {}

    /** Those that are written at a place, or all when none is: a name may be made of what stands there. */
    List<Occurrence> at(Text text, Set<Place> places) {
        List<Occurrence> there = written.computeIfAbsent(text, this::byLiteral).values().stream()
                .flatMap(List::stream)
                .filter(w -> places.contains(w.place()))
                .map(Written::occurrence)
                .toList();
        return there.isEmpty() ? in(text) : there;
    }

    private List<Occurrence> in(Text text) {
        return found.computeIfAbsent(text, t -> names.in(t.value()));
    }

    /** Those that begin or end in a literal of the text and are written in the source. */
    List<Written> of(Text text, Expression literal) {
        return written.computeIfAbsent(text, this::byLiteral).getOrDefault(literal, List.of());
    }

    private Map<Expression, List<Written>> byLiteral(Text text) {
        List<Text.Piece> pieces = text.pieces();
        int[] starts = new int[pieces.size()];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + pieces.get(i - 1).value().length();
        }
        Map<Expression, List<Written>> all = new IdentityHashMap<>();
        for (Occurrence occurrence : in(text)) {
            int first = piece(starts, occurrence.start());
            int last = piece(starts, occurrence.end() - 1);
            Text.Piece end = pieces.get(last);
            if (!pieces.get(first).hole() && !end.hole()) {
                int from = Math.max(occurrence.start() - starts[last], 0);
                Written name = new Written(occurrence, end.place(from, occurrence.end() - starts[last]));
                all.computeIfAbsent(pieces.get(first).origin(), o -> new ArrayList<>(1))
                        .add(name);
                if (first < last) {
                    all.computeIfAbsent(end.origin(), o -> new ArrayList<>(1)).add(name);
                }
            }
        }
        return all;
    }

    /** The piece that holds the character at an offset of the text. */
    private static int piece(int[] starts, int offset) {
        int at = Arrays.binarySearch(starts, offset);
        return at >= 0 ? at : -at - 2;
    }
}
