package io.github.rtmlint.report;

import de.jcup.sarif_2_1_0.model.CodeFlow;
import de.jcup.sarif_2_1_0.model.Location;
import de.jcup.sarif_2_1_0.model.PartialFingerprints;
import de.jcup.sarif_2_1_0.model.PropertyBag;
import de.jcup.sarif_2_1_0.model.Result;
import de.jcup.sarif_2_1_0.model.Suppression;
import de.jcup.sarif_2_1_0.model.ThreadFlow;
import de.jcup.sarif_2_1_0.model.ThreadFlowLocation;
import io.github.rtmlint.call.Step;
import io.github.rtmlint.finding.Finding;
import io.github.rtmlint.knowledge.Rule;
import io.github.rtmlint.text.Inert;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Turns one finding after the other into a SARIF result. */
final class SarifResults {
    static final String LINE_HASH = "primaryLocationLineHash";
    static final String STABLE = "rtmlint/v1";
    static final String BEFORE = "rtmlint/before/v1";
    static final String AFTER = "rtmlint/after/v1";
    static final String SUBJECT = "subject";
    static final String CONFIDENCE = "confidence";

    /** Code scanning keeps so many locations of a result, and of a flow. */
    private static final int RELATED = 100;

    private static final int FLOW = 1000;

    private final Map<String, Integer> ruleIndex = new HashMap<>();
    private final Fingerprints fingerprints;
    private final SarifFixes fixes = new SarifFixes();
    private final boolean anySuppressed;
    private final boolean anyState;

    /**
     * @param rules in the order of the tool's rules
     * @param findings all of the run
     * @param written those that become results
     */
    SarifResults(List<Rule> rules, List<Finding> findings, List<Finding> written) {
        rules.forEach(rule -> ruleIndex.put(rule.id(), ruleIndex.size()));
        fingerprints = new Fingerprints(findings);
        anySuppressed = written.stream().anyMatch(Finding::suppressed);
        anyState = findings.stream().anyMatch(f -> f.state().isPresent());
    }

    /** Moves on by a finding that is not written. */
    void skip(Finding finding) {
        fingerprint(finding);
    }

    Result next(Finding finding) {
        Result result = new Result();
        result.setRuleId(finding.rule().id());
        result.setRuleIndex(ruleIndex.getOrDefault(finding.rule().id(), -1));
        result.setLevel(Result.Level.fromValue(Words.level(finding.level())));
        result.setMessage(SarifPlaces.message(finding.message()));
        boolean present = finding.state().orElse(Finding.State.NEW) != Finding.State.ABSENT;
        result.setLocations(List.of(
                present
                        ? SarifPlaces.location(finding.place())
                        : SarifPlaces.location(finding.place().path(), SarifPlaces.region(finding.place()))));
        result.setRelatedLocations(related(finding));
        if (finding.route().size() > 1) {
            result.setCodeFlows(List.of(flow(finding.route())));
        }
        result.setPartialFingerprints(fingerprint(finding));
        fixes.of(finding).ifPresent(fix -> result.setFixes(Set.of(fix)));
        result.setSuppressions(anySuppressed ? suppressions(finding) : null);
        if (anyState) {
            String state = finding.state().orElse(Finding.State.NEW).name().toLowerCase(Locale.ROOT);
            result.setBaselineState(Result.BaselineState.fromValue(state));
        }
        result.setProperties(properties(finding));
        return result;
    }

    private PartialFingerprints fingerprint(Finding finding) {
        if (finding.state().orElse(Finding.State.NEW) == Finding.State.ABSENT) {
            return null;
        }
        Fingerprints.Fingerprint fingerprint = fingerprints.next(finding);
        PartialFingerprints partial = new PartialFingerprints();
        partial.setAdditionalProperty(LINE_HASH, fingerprint.line());
        partial.setAdditionalProperty(STABLE, fingerprint.stable());
        partial.setAdditionalProperty(BEFORE, fingerprint.before());
        partial.setAdditionalProperty(AFTER, fingerprint.after());
        return partial;
    }

    private static Set<Location> related(Finding finding) {
        Set<Location> related = new LinkedHashSet<>();
        for (Step step :
                finding.related().subList(0, Math.min(RELATED, finding.related().size()))) {
            Location location = location(step);
            location.setId(related.size() + 1);
            related.add(location);
        }
        return related;
    }

    private static CodeFlow flow(List<Step> route) {
        ThreadFlow thread = new ThreadFlow();
        for (Step step : route.subList(0, Math.min(FLOW, route.size()))) {
            ThreadFlowLocation at = new ThreadFlowLocation();
            at.setLocation(location(step));
            thread.getLocations().add(at);
        }
        CodeFlow flow = new CodeFlow();
        flow.setThreadFlows(List.of(thread));
        return flow;
    }

    private static Location location(Step step) {
        Location location = SarifPlaces.location(step.place());
        String role = step.role().name().toLowerCase(Locale.ROOT);
        location.setMessage(SarifPlaces.message(step.note().isEmpty() ? role : step.note()));
        return location;
    }

    private static Set<Suppression> suppressions(Finding finding) {
        return finding.suppression().map(SarifResults::suppression).map(Set::of).orElse(Set.of());
    }

    private static Suppression suppression(Finding.Suppression by) {
        Suppression suppression = new Suppression();
        suppression.setKind(Suppression.Kind.IN_SOURCE);
        suppression.setJustification(by.reason().isEmpty() ? null : Inert.text(by.reason()));
        suppression.setLocation(SarifPlaces.location(by.place()));
        return suppression;
    }

    private static PropertyBag properties(Finding finding) {
        PropertyBag bag = new PropertyBag();
        bag.setAdditionalProperty(CONFIDENCE, finding.confidence().name().toLowerCase(Locale.ROOT));
        bag.setAdditionalProperty(SUBJECT, Inert.text(finding.subject()));
        if (!finding.held().isEmpty()) {
            bag.setAdditionalProperty("notFixed", Inert.text(finding.held()));
        }
        return bag;
    }
}
