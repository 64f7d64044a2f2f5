package io.github.rtmlint.judge;

import io.github.rtmlint.call.ApiCall;
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
import java.util.HashSet;
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
    private final Rewrites rewrites;
    private final LibraryJudge libraries;

    Verdict(List<Finding> findings, List<Group> groups, Renames renames, Knowledge knowledge, LibraryJudge libraries) {
        this.findings = findings;
        this.groups = groups;
        this.renames = renames;
        this.rewrites = new Rewrites(knowledge);
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
        List<List<Group>> together = together();
        for (List<Group> set : together) {
            fix(set, result);
        }
        result.replaceAll((key, finding) -> rewrites.of(finding, groups)
                .map(fix -> finding.withFix(Optional.of(fix), ""))
                .orElse(finding));
        return result.values().stream().sorted().toList();
    }

    /** Groups that are held stand alone; those that are not and share an import are one. */
    private List<List<Group>> together() {
        Map<Place, List<Group>> byImport = new HashMap<>();
        List<List<Group>> sets = new ArrayList<>();
        for (Group group : groups) {
            List<Group> set = new ArrayList<>(List.of(group));
            if (!group.held()) {
                for (Name name : imports(group)) {
                    List<Group> other = byImport.get(name.place());
                    if (other != null && other != set) {
                        set.addAll(other);
                        sets.remove(other);
                    }
                }
                for (Group member : set) {
                    imports(member).forEach(n -> byImport.put(n.place(), set));
                }
            }
            sets.add(set);
        }
        return sets;
    }

    private static List<Name> imports(Group group) {
        return group.names().stream().filter(Name::imported).toList();
    }

    private void fix(List<Group> set, Map<Group.Key, Finding> result) {
        Group first = set.get(0);
        List<Edit> edits = new ArrayList<>();
        set.forEach(g -> edits.addAll(g.edits(renames)));
        if (!first.held()) {
            edits.addAll(importEdits(set));
            if (!Edits.compatible(edits)) {
                first.hold(first.calls().get(0).place(), "its edits overlap");
            }
        }
        Optional<Fix> fix = first.held() || edits.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fix(description(set), Fix.Safety.SAFE, Edits.merge(edits)));
        for (Group group : set) {
            for (Group.Key key : group.findings()) {
                result.computeIfPresent(key, (k, f) -> f.suppressed() ? f : f.withFix(fix, first.why()));
            }
        }
    }

    private List<Edit> importEdits(List<Group> set) {
        List<Edit> edits = new ArrayList<>();
        Set<Name> names = new HashSet<>();
        set.forEach(g -> names.addAll(imports(g)));
        for (Name name : names) {
            boolean all = name.word() != Name.Word.DOCUMENTED_IMPORT
                    && groups.stream().filter(g -> imports(g).contains(name)).allMatch(set::contains);
            renames.of(name, set.get(0).migration()).ifPresent(to -> edits.addAll(Imports.edits(name, to, all)));
        }
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
                        .filter(a -> group.migration()
                                .argument(a.name())
                                .filter(m -> !m.kept())
                                .isPresent())
                        .forEach(a -> removed.add("`" + a.name() + "`"));
            }
        }
        String renamed = "Change " + String.join(", ", changed);
        return removed.isEmpty() ? renamed : renamed + " and remove " + String.join(", ", removed);
    }
}
