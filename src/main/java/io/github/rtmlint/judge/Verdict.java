package io.github.rtmlint.judge;

import io.github.rtmlint.call.Name;
import io.github.rtmlint.finding.Finding;
import io.github.rtmlint.finding.Fix;
import io.github.rtmlint.knowledge.Knowledge;
import io.github.rtmlint.text.Place;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was judged: findings, and the groups of edits that mend them once it is known which are suppressed. */
public final class Verdict {
    private final List<Finding> findings;
    private final List<Group> groups;
    private final Renames renames;
    private final Knowledge knowledge;

    Verdict(List<Finding> findings, List<Group> groups, Renames renames, Knowledge knowledge) {
        this.findings = findings;
        this.groups = groups;
        this.renames = renames;
        this.knowledge = knowledge;
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
        Map<Name, Integer> importers = Bundle.importers(groups);
        for (List<Group> set : together()) {
            fix(new Bundle(set, renames), importers, result);
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
                for (Name name : groups.get(i).imports()) {
                    Integer other = byImport.putIfAbsent(name.place(), i);
                    sets.unite(i, other == null ? i : other);
                }
            }
        }
        return sets.of(groups);
    }

    private static void fix(Bundle bundle, Map<Name, Integer> importers, Map<Group.Key, Finding> result) {
        Optional<Fix> fix = bundle.fix(importers);
        for (Group group : bundle.groups()) {
            for (Group.Key key : group.findings()) {
                result.computeIfPresent(key, (k, f) -> f.suppressed() ? f : f.withFix(fix, bundle.why()));
            }
        }
    }
}
