package io.github.rtmlint.judge;

import io.github.rtmlint.call.ApiCall;
import io.github.rtmlint.call.Name;
import io.github.rtmlint.knowledge.Migration;
import io.github.rtmlint.text.Edit;
import io.github.rtmlint.text.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Calls that must change together, over all their files. */
final class Group {
    private final Migration migration;
    private final List<ApiCall> calls = new ArrayList<>();
    private final Set<Key> findings = new LinkedHashSet<>();
    private final Set<String> holds = new LinkedHashSet<>();

    /** A finding by its rule and place. */
    record Key(String rule, Place place) {
        /** Written out: a record's own is made at run time, and a short run is mostly start-up. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && rule.equals(key.rule) && place.equals(key.place);
        }

        @Override
        public int hashCode() {
            return 31 * rule.hashCode() + place.hashCode();
        }
    }

    Group(Migration migration) {
        this.migration = migration;
    }

    Migration migration() {
        return migration;
    }

    void add(ApiCall call) {
        calls.add(call);
    }

    List<ApiCall> calls() {
        return calls;
    }

    /** Findings that its edits mend. */
    Set<Key> findings() {
        return findings;
    }

    void hold(Place place, String reason) {
        holds.add(reason.isEmpty() ? place.toString() : "`" + place + "`: " + reason);
    }

    boolean held() {
        return !holds.isEmpty();
    }

    /** Why it is held: the first reason, and how many more there are. */
    String why() {
        int more = holds.size() - 1;
        return holds.isEmpty() ? "" : holds.iterator().next() + (more > 0 ? " (and " + more + " more)" : "");
    }

    List<Name> names() {
        return calls.stream().flatMap(c -> c.names().stream()).distinct().toList();
    }

    /** The names that stand in imports, which change as the uses of all groups do. */
    List<Name> imports() {
        return names().stream().filter(Name::imported).toList();
    }

    /** The edits but for imports. */
    List<Edit> edits(Renames renames) {
        List<Edit> edits = new ArrayList<>();
        for (Name name : names()) {
            if (!name.imported()) {
                renames.of(name, migration)
                        .filter(to -> !to.equals(name.place().text()))
                        .ifPresent(to -> edits.add(Edit.replace(name.place(), to)));
            }
        }
        edits.addAll(Leaving.of(calls.stream()
                        .flatMap(c -> c.arguments().stream())
                        .filter(a -> migration.drops(a.name()))
                        .toList())
                .edits());
        return edits;
    }
}
