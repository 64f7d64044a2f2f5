package io.github.rtmlint.judge;

import io.github.rtmlint.call.ApiCall;
import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.call.Name;
import io.github.rtmlint.finding.Fix;
import io.github.rtmlint.text.Edit;
import io.github.rtmlint.text.Edits;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Groups that one fix mends: one alone, or those that share an import.
 *
 * @param groups either one that is held, or any number of those that are not
 * @param renames what their names become
 */
record Bundle(List<Group> groups, Renames renames) {
    /** How many of the groups have each import. */
    static Map<Name, Integer> importers(Collection<Group> groups) {
        Map<Name, Integer> count = new LinkedHashMap<>();
        groups.forEach(g -> g.imports().forEach(n -> count.merge(n, 1, Integer::sum)));
        return count;
    }

    /**
     * The fix of all groups; none when they are held, as they are from now on if their edits overlap.
     *
     * @param importers how many groups, of this bundle or not, have each import
     */
    Optional<Fix> fix(Map<Name, Integer> importers) {
        Group first = groups.get(0);
        if (first.held()) {
            return Optional.empty();
        }
        List<Edit> edits = new ArrayList<>();
        groups.forEach(g -> edits.addAll(g.edits(renames)));
        edits.addAll(importEdits(importers));
        Optional<List<Edit>> merged = Edits.merged(edits);
        if (merged.isEmpty()) {
            first.hold(first.calls().get(0).place(), "its edits overlap");
        }
        return merged.filter(all -> !all.isEmpty()).map(this::fix);
    }

    /** Why there is no fix: the first reason; empty when there is one. */
    String why() {
        return groups.get(0).why();
    }

    /** Where the name alone speaks for the service, a person must say so. */
    private Fix fix(List<Edit> edits) {
        boolean known =
                groups.stream().flatMap(g -> g.calls().stream()).anyMatch(c -> c.confidence() != Confidence.LOW);
        return known
                ? new Fix(description(), Fix.Safety.SAFE, edits)
                : new Fix(description() + "; check that the Web API is called", Fix.Safety.UNSAFE, edits);
    }

    private List<Edit> importEdits(Map<Name, Integer> importers) {
        List<Edit> edits = new ArrayList<>();
        importers(groups).forEach((name, count) -> {
            boolean all = name.word() != Name.Word.DOCUMENTED_IMPORT && count.equals(importers.get(name));
            renames.of(name, groups.get(0).migration()).ifPresent(to -> edits.addAll(Imports.edits(name, to, all)));
        });
        return edits;
    }

    private String description() {
        Set<String> removed = new TreeSet<>();
        Set<String> changed = new TreeSet<>();
        for (Group group : groups) {
            for (ApiCall call : group.calls()) {
                renames.of(call.name(), group.migration())
                        .ifPresent(to -> changed.add("`" + call.place().text() + "` to `" + to + "`"));
                call.arguments().stream()
                        .filter(a -> group.migration().drops(a.name()))
                        .forEach(a -> removed.add("`" + a.name() + "`"));
            }
        }
        String renamed = "Change " + String.join(", ", changed);
        return removed.isEmpty() ? renamed : renamed + " and remove " + String.join(", ", removed);
    }
}
