package io.github.rtmlint.java;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Collections that tell nodes apart by identity: the parser's own equality compares whole trees. */
final class Identity {
    private Identity() {}

    static <T> Set<T> set() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /** The index of the very element; -1 when it is not there. */
    static int index(List<?> list, Object element) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) == element) {
                return i;
            }
        }
        return -1;
    }

    static boolean in(List<?> list, Object element) {
        return index(list, element) >= 0;
    }

    /** The list without repeated elements. */
    static <T> List<T> distinct(List<T> list) {
        Set<T> seen = set();
        return list.stream().filter(seen::add).toList();
    }
}
