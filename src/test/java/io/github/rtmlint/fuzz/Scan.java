package io.github.rtmlint.fuzz;

import io.github.rtmlint.call.ApiCall;
import io.github.rtmlint.call.Property;
import io.github.rtmlint.call.Reading;
import io.github.rtmlint.call.Readings;
import io.github.rtmlint.config.ConfigReader;
import io.github.rtmlint.config.Dependencies;
import io.github.rtmlint.finding.Finding;
import io.github.rtmlint.finding.Result;
import io.github.rtmlint.java.JavaReader;
import io.github.rtmlint.judge.Judge;
import io.github.rtmlint.judge.Verdict;
import io.github.rtmlint.knowledge.Knowledge;
import io.github.rtmlint.knowledge.Rule;
import io.github.rtmlint.knowledge.Rules;
import io.github.rtmlint.lexical.LexicalReader;
import io.github.rtmlint.scan.Suppressions;
import io.github.rtmlint.text.Place;
import io.github.rtmlint.text.Problem;
import io.github.rtmlint.text.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads and judges sources in memory, mentions included; to be called with {@link JavaReader#withRoom room}. */
final class Scan {
    static final Knowledge KNOWLEDGE = Rules.load(List.of());

    private static final ConfigReader CONFIG = new ConfigReader(KNOWLEDGE);
    private static final LexicalReader LEXICAL = new LexicalReader(KNOWLEDGE, CONFIG);
    private static final Suppressions SUPPRESSIONS = new Suppressions(KNOWLEDGE);

    private final JavaReader java = new JavaReader(KNOWLEDGE);
    private final List<Reading> readings = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private Scan() {}

    static Result of(Collection<Source> sources) {
        Scan scan = new Scan();
        sources.forEach(scan::read);
        return scan.judge(sources);
    }

    private void read(Source source) {
        if (!JavaReader.reads(source.path())) {
            Reading reading = CONFIG.reads(source.path()) ? CONFIG.read(source) : LEXICAL.read(source);
            problems.addAll(reading.problems());
            readings.add(reading);
            return;
        }
        Optional<Problem> problem = java.add(source);
        problem.ifPresent(problems::add);
        readings.add(LEXICAL.fallback(source).calls().stream()
                .filter(c -> problem.isPresent() || c.kind() == ApiCall.Kind.MENTION)
                .collect(Collectors.collectingAndThen(Collectors.toList(), Reading::of)));
    }

    private Result judge(Collection<Source> sources) {
        List<Property> properties =
                readings.stream().flatMap(r -> r.properties().stream()).toList();
        var dependencies = new Dependencies(KNOWLEDGE).resolve(sources);
        Map<Place, ApiCall> calls = new LinkedHashMap<>();
        readings.forEach(r -> r.calls().forEach(c -> calls.merge(c.place(), c, ApiCall::and)));
        java.read(properties).calls().forEach(c -> calls.merge(c.place(), c, ApiCall::and));
        Verdict verdict = new Judge(KNOWLEDGE)
                .judge(new Readings(List.copyOf(calls.values()), dependencies, properties, List.copyOf(sources)));
        List<Rule> rules = KNOWLEDGE.rules().toList();
        Suppressions.Outcome applied = SUPPRESSIONS.apply(
                verdict.findings(),
                sources.stream().flatMap(s -> SUPPRESSIONS.in(s).stream()).toList(),
                rules.stream().map(Rule::id).collect(Collectors.toSet()));
        problems.addAll(applied.problems());
        List<Finding> findings = verdict.withFixes(applied.findings()).stream()
                .map(f -> f.level() == Rule.Level.OFF ? f.withLevel(Rule.Level.NOTE) : f)
                .toList();
        return new Result(rules, findings, problems.stream().distinct().sorted().toList(), Map.of());
    }
}
