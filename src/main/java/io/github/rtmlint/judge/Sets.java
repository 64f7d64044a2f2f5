package io.github.rtmlint.judge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Positions of a list, each in a set of its own until two are united. */
final class Sets {
    private final int[] leader;

    Sets(int size) {
        leader = new int[size];
        for (int i = 0; i < size; i++) {
            leader[i] = i;
        }
    }

    void unite(int a, int b) {
        int one = leader(a);
        int other = leader(b);
        leader[Math.max(one, other)] = Math.min(one, other);
    }

    /** The first position of the set. */
    private int leader(int position) {
        int at = position;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }

    /** The list's elements set by set, in order. */
    <T> Collection<List<T>> of(List<T> all) {
        Map<Integer, List<T>> sets = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            sets.computeIfAbsent(leader(i), first -> new ArrayList<>()).add(all.get(i));
        }
        return sets.values();
    }
}
