package io.github.rtmlint.report;

import io.github.rtmlint.finding.Finding;
import io.github.rtmlint.finding.Fix;
import io.github.rtmlint.finding.Result;
import io.github.rtmlint.knowledge.Rule;
import io.github.rtmlint.text.Edit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How many findings there are. All but the last three speak of findings that count: not suppressed, not known from the
 * baseline.
 *
 * @param levels by level
 * @param rules by rule id, in order
 * @param fixable those that {@code rtmlint fix} mends
 * @param fixedFiles paths of the files that it would change
 * @param suppressed suppressed ones
 * @param known those that the baseline has, too
 * @param gone those that only the baseline has
 */
public record Tally(
        Map<Rule.Level, Integer> levels,
        Map<String, Integer> rules,
        int fixable,
        Set<String> fixedFiles,
        int suppressed,
        int known,
        int gone) {

    /** Counts the findings of a result. */
    public static Tally of(Result result) {
        Map<Rule.Level, Integer> levels = new EnumMap<>(Rule.Level.class);
        Map<String, Integer> rules = new TreeMap<>();
        List<Fix> fixes = new ArrayList<>();
        int suppressed = 0;
        int known = 0;
        int gone = 0;
        for (Finding finding : result.findings()) {
            if (finding.counts()) {
                levels.merge(finding.level(), 1, Integer::sum);
                rules.merge(finding.rule().id(), 1, Integer::sum);
                finding.fix().filter(fix -> fix.safety() == Fix.Safety.SAFE).ifPresent(fixes::add);
            } else if (finding.suppressed()) {
                suppressed++;
            } else if (finding.active()) {
                known++;
            } else {
                gone++;
            }
        }
        return new Tally(levels, rules, fixes.size(), files(fixes), suppressed, known, gone);
    }

    private static Set<String> files(Collection<Fix> fixes) {
        Set<Fix> distinct = Collections.newSetFromMap(new IdentityHashMap<>());
        distinct.addAll(fixes);
        Set<String> files = new TreeSet<>();
        for (Fix fix : distinct) {
            for (Edit edit : fix.edits()) {
                files.add(edit.place().path());
            }
        }
        return Collections.unmodifiableSet(files);
    }

    /** How many findings count. */
    public int findings() {
        return levels.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many findings of a level count. */
    public int of(Rule.Level level) {
        return levels.getOrDefault(level, 0);
    }

    /** Whether findings at or above a level count; never when it is empty. */
    public boolean fails(Optional<Rule.Level> failOn) {
        return failOn.isPresent() && levels.keySet().stream().anyMatch(level -> level.compareTo(failOn.get()) >= 0);
    }
}
