package io.github.rtmlint;

import io.github.rtmlint.finding.Finding;
import io.github.rtmlint.finding.Result;
import io.github.rtmlint.java.JavaReader;
import io.github.rtmlint.judge.Judge;
import io.github.rtmlint.judge.Verdict;
import io.github.rtmlint.knowledge.Knowledge;
import io.github.rtmlint.knowledge.Rule;
import io.github.rtmlint.knowledge.Rules;
import io.github.rtmlint.scan.Suppressions;
import io.github.rtmlint.text.Problem;
import io.github.rtmlint.text.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads and judges sources in memory, mentions included; to be called with {@link JavaReader#withRoom room}. */
public final class MemoryScan {
    public static final Knowledge KNOWLEDGE = Rules.load(List.of());

    private static final Suppressions SUPPRESSIONS = new Suppressions(KNOWLEDGE);

    private MemoryScan() {}

    public static Result of(Collection<Source> given) {
        Sources sources = new Sources(KNOWLEDGE, true, 1);
        given.forEach(sources::read);
        Verdict verdict = new Judge(KNOWLEDGE).judge(sources.analyse().readings());
        List<Rule> rules = KNOWLEDGE.rules().toList();
        Suppressions.Outcome applied = SUPPRESSIONS.apply(
                verdict.findings(),
                given.stream().flatMap(s -> SUPPRESSIONS.in(s).stream()).toList(),
                rules.stream().map(Rule::id).collect(Collectors.toSet()));
        List<Problem> problems = new ArrayList<>(sources.problems());
        problems.addAll(applied.problems());
        List<Finding> findings = verdict.withFixes(applied.findings()).stream()
                .map(f -> f.level() == Rule.Level.OFF ? f.withLevel(Rule.Level.NOTE) : f)
                .toList();
        return new Result(rules, findings, problems.stream().distinct().sorted().toList(), Map.of(), Map.of());
    }
}
