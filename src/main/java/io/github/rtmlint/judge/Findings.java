package io.github.rtmlint.judge;

import io.github.rtmlint.finding.Finding;
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

    List<Finding> list() {
        return new ArrayList<>(all.values());
    }
}
