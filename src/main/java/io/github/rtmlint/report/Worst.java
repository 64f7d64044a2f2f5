package io.github.rtmlint.report;

import io.github.rtmlint.finding.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Picks the worst findings where a format takes so many only. */
final class Worst {
    private Worst() {}

    /** At most {@code most} of the findings, in their order. */
    static List<Finding> of(List<Finding> findings, int most) {
        if (findings.size() <= most) {
            return findings;
        }
        List<Finding> byLevel = new ArrayList<>(findings);
        byLevel.sort(Comparator.comparing(Finding::level).reversed());
        Set<Finding> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        kept.addAll(byLevel.subList(0, most));
        return findings.stream().filter(kept::contains).toList();
    }
}
