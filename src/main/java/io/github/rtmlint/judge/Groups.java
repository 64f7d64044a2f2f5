package io.github.rtmlint.judge;

import io.github.rtmlint.call.ApiCall;
import io.github.rtmlint.knowledge.Migration;
import io.github.rtmlint.text.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Puts calls together that share a place that one edit changes or one read holds, and stubs with what they stand for. */
final class Groups {
    private final int[] leader;

    private Groups(int size) {
        leader = new int[size];
        for (int i = 0; i < size; i++) {
            leader[i] = i;
        }
    }

    static List<Group> of(List<ApiCall> calls, Function<String, Migration> migrations) {
        Groups groups = new Groups(calls.size());
        Map<Place, Integer> first = new HashMap<>();
        for (int i = 0; i < calls.size(); i++) {
            for (Place place :
                    shared(calls.get(i), migrations.apply(calls.get(i).method()))) {
                Integer other = first.putIfAbsent(place, i);
                if (other != null) {
                    groups.unite(i, other);
                }
            }
        }
        groups.uniteStubs(calls);
        Map<Integer, Group> found = new LinkedHashMap<>();
        for (int i = 0; i < calls.size(); i++) {
            ApiCall call = calls.get(i);
            found.computeIfAbsent(groups.find(i), k -> new Group(migrations.apply(call.method())))
                    .add(call);
        }
        return new ArrayList<>(found.values());
    }

    private void uniteStubs(List<ApiCall> calls) {
        Map<String, Integer> stubs = new HashMap<>();
        for (int i = 0; i < calls.size(); i++) {
            if (Stubs.is(calls.get(i))) {
                stubs.putIfAbsent(stubbed(calls.get(i)), i);
            }
        }
        for (int i = 0; i < calls.size(); i++) {
            Integer stub = stubs.get(stubbed(calls.get(i)));
            if (stub != null) {
                unite(i, stub);
            }
        }
    }

    private static String stubbed(ApiCall call) {
        return Stubs.module(call.place().path()) + " " + call.method();
    }

    private static List<Place> shared(ApiCall call, Migration migration) {
        List<Place> places = new ArrayList<>();
        call.names().stream().filter(n -> !n.imported()).forEach(n -> places.add(n.place()));
        call.arguments().stream()
                .filter(a -> migration.argument(a.name()).filter(m -> !m.kept()).isPresent())
                .forEach(a -> places.add(a.place()));
        call.reads().forEach(r -> places.add(r.place(r.path().size() - 1)));
        return places;
    }

    private int find(int i) {
        return leader[i] == i ? i : (leader[i] = find(leader[i]));
    }

    private void unite(int a, int b) {
        int one = find(a);
        int other = find(b);
        leader[Math.max(one, other)] = Math.min(one, other);
    }
}
