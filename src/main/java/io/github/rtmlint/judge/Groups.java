package io.github.rtmlint.judge;

import io.github.rtmlint.call.ApiCall;
import io.github.rtmlint.knowledge.Migration;
import io.github.rtmlint.text.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Puts calls together that share a place that one edit changes or one read holds, stubs with what they stand for, and those
 * that have something else in common.
 */
final class Groups {
    private final Sets sets;

    private Groups(int size) {
        sets = new Sets(size);
    }

    /** @param common what calls have in common that change together */
    static List<Group> of(
            List<ApiCall> calls,
            Function<String, Migration> migrations,
            Stubs stubs,
            List<Function<ApiCall, Optional<String>>> common) {
        Groups groups = new Groups(calls.size());
        Map<Place, Integer> first = new HashMap<>();
        for (int i = 0; i < calls.size(); i++) {
            for (Place place :
                    shared(calls.get(i), migrations.apply(calls.get(i).method()))) {
                Integer other = first.putIfAbsent(place, i);
                if (other != null) {
                    groups.sets.unite(i, other);
                }
            }
        }
        groups.unite(calls, stubs);
        common.forEach(c -> groups.unite(calls, c));
        return groups.sets.of(calls).stream()
                .map(together -> group(together, migrations))
                .toList();
    }

    private static Group group(List<ApiCall> calls, Function<String, Migration> migrations) {
        Group group = new Group(migrations.apply(calls.get(0).method()));
        calls.forEach(group::add);
        return group;
    }

    private void unite(List<ApiCall> calls, Stubs stubs) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < calls.size(); i++) {
            if (stubs.is(calls.get(i))) {
                first.putIfAbsent(stubs.stubbed(calls.get(i)), i);
            }
        }
        for (int i = 0; i < calls.size(); i++) {
            Integer stub = first.get(stubs.stubbed(calls.get(i)));
            if (stub != null) {
                sets.unite(i, stub);
            }
        }
    }

    private void unite(List<ApiCall> calls, Function<ApiCall, Optional<String>> common) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < calls.size(); i++) {
            int at = i;
            common.apply(calls.get(i)).map(t -> first.putIfAbsent(t, at)).ifPresent(other -> sets.unite(at, other));
        }
    }

    private static List<Place> shared(ApiCall call, Migration migration) {
        List<Place> places = new ArrayList<>();
        call.names().stream().filter(n -> !n.imported()).forEach(n -> places.add(n.place()));
        call.arguments().stream().filter(a -> migration.drops(a.name())).forEach(a -> places.add(a.place()));
        call.reads().forEach(r -> places.add(r.place(r.path().size() - 1)));
        return places;
    }
}
