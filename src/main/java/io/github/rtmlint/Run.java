package io.github.rtmlint;

import io.github.rtmlint.call.Readings;
import io.github.rtmlint.finding.Finding;
import io.github.rtmlint.finding.Result;
import io.github.rtmlint.judge.Judge;
import io.github.rtmlint.judge.Verdict;
import io.github.rtmlint.knowledge.Knowledge;
import io.github.rtmlint.knowledge.Migration;
import io.github.rtmlint.knowledge.Rule;
import io.github.rtmlint.knowledge.Rule.Level;
import io.github.rtmlint.knowledge.Rules;
import io.github.rtmlint.scan.Suppressions;
import io.github.rtmlint.text.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One scan from paths to findings: reading, judging, suppressing, fixing. */
final class Run {
    private final ScanRequest request;
    private final Knowledge knowledge;

    Run(ScanRequest request) {
        this.request = request;
        Knowledge all = Rules.load(request.ruleFolders());
        this.knowledge =
                all.withMigrations(all.migrations().stream().filter(this::runs).toList());
    }

    /** A migration that is off by default runs as soon as one of its rules is given a level. */
    private boolean runs(Migration migration) {
        return migration.enabled()
                || migration.rules().stream()
                        .anyMatch(r -> request.severity().getOrDefault(r.id(), Level.OFF) != Level.OFF);
    }

    private Level level(Rule rule) {
        Level level = request.severity().getOrDefault(rule.id(), rule.level());
        return rule.kind() == Rule.Kind.MENTION && request.mentions() && level == Level.OFF ? Level.NOTE : level;
    }

    Result result() {
        List<Rule> rules = knowledge.rules().filter(r -> level(r) != Level.OFF).toList();
        boolean mentions = rules.stream().anyMatch(r -> r.kind() == Rule.Kind.MENTION);
        Rounds rounds = new Rounds(request, knowledge, new Sources(knowledge, mentions, request.jobs()));
        Readings readings = rounds.run();
        Verdict verdict = new Judge(knowledge).judge(readings);
        List<Finding> leveled = verdict.findings().stream()
                .map(f -> f.withLevel(level(f.rule())))
                .filter(f -> f.level() != Level.OFF)
                .toList();
        Suppressions suppressions = new Suppressions(knowledge);
        Suppressions.Outcome applied = suppressions.apply(
                leveled,
                readings.sources().stream()
                        .flatMap(s -> suppressions.in(s).stream())
                        .toList(),
                rules.stream().map(Rule::id).collect(Collectors.toSet()));
        List<Problem> problems = new ArrayList<>(rounds.problems());
        problems.addAll(applied.problems());
        return new Result(
                rules,
                verdict.withFixes(applied.findings()),
                problems.stream().distinct().sorted().toList(),
                rounds.statistics(),
                rounds.leftOut());
    }
}
