package io.github.rtmlint.judge;

import io.github.rtmlint.call.ApiCall;
import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.call.Name;
import io.github.rtmlint.finding.Finding;
import io.github.rtmlint.finding.Fix;
import io.github.rtmlint.knowledge.Knowledge;
import io.github.rtmlint.text.Edit;
import io.github.rtmlint.text.Edits;
import io.github.rtmlint.text.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What was judged: findings, and the groups of edits that mend them once it is known which are suppressed. */
public final class Verdict {
    private final List<Finding> findings;
    private final List<Group> groups;
    private final Renames renames;
    private final Knowledge knowledge;
    private final LibraryJudge libraries;

    Verdict(List<Finding> findings, List<Group> groups, Renames renames, Knowledge knowledge, LibraryJudge libraries) {
        this.findings = findings;
        this.groups = groups;
        this.renames = renames;
        this.knowledge = knowledge;
        this.libraries = libraries;
    }

    /** Sorted, without the groups' fixes. */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * The findings with their fixes, or why they are held.
     *
     * @param judged the findings of this verdict, with suppressions; a suppressed one holds what must change with it
     */
    public List<Finding> withFixes(Collection<Finding> judged) {
        Map<Group.Key, Finding> result = new LinkedHashMap<>();
        judged.forEach(f -> result.put(new Group.Key(f.rule().id(), f.place()), f));
        groups.forEach(g -> g.findings().forEach(k -> {
            Finding finding = result.get(k);
            if (finding != null && finding.suppressed()) {
                g.hold(k.place(), "is suppressed");
            }
        }));
        groups.forEach(g -> g.calls()
                .forEach(c -> libraries
                        .holding(c)
                        .ifPresent(l -> g.hold(
                                c.place(), "belongs to `" + l.coordinates().get(0) + "`: " + l.advice()))));
        Map<Name, Integer> importers = importers(groups);
        for (List<Group> set : together()) {
            fix(set, importers, result);
        }
        Rewrites rewrites = new Rewrites(knowledge, groups);
        result.replaceAll((key, finding) -> rewrites.of(finding)
                .map(fix -> finding.withFix(Optional.of(fix), ""))
                .orElse(finding));
        return result.values().stream().sorted().toList();
    }

    /** Groups that are held stand alone; those that are not and share an import are one. */
    private Collection<List<Group>> together() {
        Sets sets = new Sets(groups.size());
        Map<Place, Integer> byImport = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            if (!groups.get(i).held()) {
                for (Name name : imports(groups.get(i))) {
                    Integer other = byImport.putIfAbsent(name.place(), i);
                    sets.unite(i, other == null ? i : other);
                }
            }
        }
        return sets.of(groups);
    }

    private static List<Name> imports(Group group) {
        return group.names().stream().filter(Name::imported).toList();
    }

    /** How many of the groups have each import. */
    private static Map<Name, Integer> importers(Collection<Group> groups) {
        Map<Name, Integer> count = new LinkedHashMap<>();
        groups.forEach(g -> imports(g).forEach(n -> count.merge(n, 1, Integer::sum)));
        return count;
    }

    private void fix(List<Group> set, Map<Name, Integer> importers, Map<Group.Key, Finding> result) {
        Group first = set.get(0);
        List<Edit> edits = new ArrayList<>();
        set.forEach(g -> edits.addAll(g.edits(renames)));
        if (!first.held()) {
            edits.addAll(importEdits(set, importers));
            if (!Edits.compatible(edits)) {
                first.hold(first.calls().get(0).place(), "its edits overlap");
            }
        }
        Optional<Fix> fix = first.held() || edits.isEmpty() ? Optional.empty() : Optional.of(fix(set, edits));
        for (Group group : set) {
            for (Group.Key key : group.findings()) {
                result.computeIfPresent(key, (k, f) -> f.suppressed() ? f : f.withFix(fix, first.why()));
            }
        }
    }

    /** Where the name alone speaks for the service, a person must say so. */
    private Fix fix(List<Group> set, List<Edit> edits) {
        boolean known = set.stream().flatMap(g -> g.calls().stream()).anyMatch(c -> c.confidence() != Confidence.LOW);
        return known
                ? new Fix(description(set), Fix.Safety.SAFE, Edits.merge(edits))
                : new Fix(description(set) + "; check that Slack is called", Fix.Safety.UNSAFE, Edits.merge(edits));
    }

    private List<Edit> importEdits(List<Group> set, Map<Name, Integer> importers) {
        List<Edit> edits = new ArrayList<>();
        importers(set).forEach((name, count) -> {
            boolean all = name.word() != Name.Word.DOCUMENTED_IMPORT && count.equals(importers.get(name));
            renames.of(name, set.get(0).migration()).ifPresent(to -> edits.addAll(Imports.edits(name, to, all)));
        });
        return edits;
    }

    private String description(List<Group> set) {
        Set<String> removed = new TreeSet<>();
        Set<String> changed = new TreeSet<>();
        for (Group group : set) {
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
