package io.github.rtmlint.fix;

import io.github.rtmlint.finding.Finding;
import io.github.rtmlint.finding.Fix;
import io.github.rtmlint.text.Edit;
import io.github.rtmlint.text.Edits;
import io.github.rtmlint.text.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The fixes that go together, and what they make of the files.
 *
 * @param fixes to carry out, in the order of the findings
 * @param refusals fixes that are left out
 */
public record Plan(List<Fix> fixes, List<Refusal> refusals) {

    public Plan {
        fixes = List.copyOf(fixes);
        refusals = List.copyOf(refusals);
    }

    /**
     * The fixes of the active findings, each once and whole or not at all.
     *
     * <p>A fix that also changes a suppressed finding's place, or that contradicts one taken before, is held.
     */
    public static Plan of(Collection<Finding> findings, Set<Fix.Safety> wanted) {
        Set<Fix> fixes = new LinkedHashSet<>();
        Map<Fix, Finding> suppressed = new LinkedHashMap<>();
        for (Finding finding : findings) {
            Optional<Fix> fix = finding.fix().filter(f -> wanted.contains(f.safety()));
            if (finding.suppressed()) {
                fix.ifPresent(f -> suppressed.putIfAbsent(f, finding));
            } else if (finding.active()) {
                fix.ifPresent(fixes::add);
            }
        }
        List<Refusal> refusals = new ArrayList<>();
        suppressed.forEach((fix, finding) -> {
            if (fixes.remove(fix)) {
                refusals.add(held(
                        fix,
                        finding.place().path(),
                        "has a suppressed finding that changes with it, on line "
                                + finding.place().line()));
            }
        });
        return new Plan(compatible(fixes, refusals), refusals);
    }

    /** The files' new texts, sorted by path; files that stay as they are left out. */
    public List<Change> changes() {
        Map<Source, List<Edit>> edits = new TreeMap<>();
        for (Fix fix : fixes) {
            for (Edit edit : fix.edits()) {
                edits.computeIfAbsent(edit.place().source(), s -> new ArrayList<>())
                        .add(edit);
            }
        }
        return edits.entrySet().stream()
                .map(e -> Change.of(e.getKey(), e.getValue()))
                .filter(c -> !c.after().equals(c.source().text()))
                .toList();
    }

    /** This plan without the fixes that touch one of the files, which cannot be written for the given reasons. */
    Plan without(Map<String, String> reasons) {
        List<Fix> rest = new ArrayList<>();
        List<Refusal> refused = new ArrayList<>(refusals);
        for (Fix fix : fixes) {
            Optional<String> path = fix.edits().stream()
                    .map(e -> e.place().path())
                    .filter(reasons::containsKey)
                    .findFirst();
            path.ifPresentOrElse(
                    p -> refused.add(new Refusal(fix, p, reasons.get(p), Refusal.Cause.FAILED)), () -> rest.add(fix));
        }
        return new Plan(rest, refused);
    }

    private static List<Fix> compatible(Set<Fix> fixes, List<Refusal> refusals) {
        if (Edits.compatible(fixes.stream().flatMap(f -> f.edits().stream()).toList())) {
            return List.copyOf(fixes);
        }
        List<Fix> taken = new ArrayList<>();
        List<Edit> edits = new ArrayList<>();
        for (Fix fix : fixes) {
            edits.addAll(fix.edits());
            if (Edits.compatible(edits)) {
                taken.add(fix);
            } else {
                edits.subList(edits.size() - fix.edits().size(), edits.size()).clear();
                refusals.add(held(fix, fix.edits().get(0).place().path(), "has another fix at the same place"));
            }
        }
        return taken;
    }

    private static Refusal held(Fix fix, String path, String reason) {
        return new Refusal(fix, path, reason, Refusal.Cause.HELD);
    }
}
