package io.github.rtmlint.judge;

import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.finding.Finding;
import io.github.rtmlint.knowledge.Rule;
import io.github.rtmlint.text.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings, one for a rule and place: the surest, and of those the first. */
final class Findings {
    private final Map<Group.Key, Finding> all = new LinkedHashMap<>();

    Group.Key add(Finding finding) {
        Group.Key key = new Group.Key(finding.rule().id(), finding.place());
        all.merge(key, finding, (a, b) -> b.confidence().compareTo(a.confidence()) > 0 ? b : a);
        return key;
    }

    /** Whether a finding of a rule at a place that is as sure as that would stay. */
    boolean takes(Rule rule, Place place, Confidence confidence) {
        Finding known = all.get(new Group.Key(rule.id(), place));
        return known == null || confidence.compareTo(known.confidence()) > 0;
    }

    List<Finding> list() {
        return new ArrayList<>(all.values());
    }
}
