package io.github.rtmlint.call;

import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Parts with separators between them: parameters, list items, arguments.
 *
 * @param whole the parts with what opens and closes them, as far as it goes when none is left
 * @param parts in order, without their separators
 */
public record Separated(Span whole, List<Span> parts) {
    /** Parts that nothing opens or closes. */
    public static Separated of(List<Span> parts) {
        return new Separated(
                new Span(parts.get(0).start(), parts.get(parts.size() - 1).end()), parts);
    }

    /**
     * For each part, what leaves with it so that the rest stays well formed. A removal reaches to the next part as long as
     * none that stays stands before it, else it takes the separator before it; when none stays, the first takes what opens
     * and the last what closes. The removals of all parts that do not stay do not overlap, and are made to be applied
     * together.
     *
     * <p>Of a part that stays, what leaves should it leave as well: it takes along those beside it that do not stay, where the
     * rest is well formed only without them.
     *
     * @param stays whether the part at an index is certain to stay
     */
    public List<Span> removals(IntPredicate stays) {
        boolean stayed = false;
        boolean alone = parts.size() == 1 || none(stays);
        List<Span> removals = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            boolean last = i == parts.size() - 1;
            if (stayed) {
                removals.add(new Span(parts.get(i - 1).end(), parts.get(i).end()));
            } else if (stays.test(i)) {
                removals.add(toNext(i, stays));
            } else {
                int end = last ? parts.get(i).end() : parts.get(i + 1).start();
                int start = alone && i == 0 ? whole.start() : parts.get(i).start();
                removals.add(new Span(start, alone && last ? whole.end() : end));
            }
            stayed |= stays.test(i);
        }
        return List.copyOf(removals);
    }

    /** From the first part that stays to the second, or the whole when there is none. */
    private Span toNext(int first, IntPredicate stays) {
        for (int i = first + 1; i < parts.size(); i++) {
            if (stays.test(i)) {
                return new Span(parts.get(first).start(), parts.get(i).start());
            }
        }
        return whole;
    }

    private boolean none(IntPredicate stays) {
        boolean none = true;
        for (int i = 0; i < parts.size(); i++) {
            none &= !stays.test(i);
        }
        return none;
    }
}
