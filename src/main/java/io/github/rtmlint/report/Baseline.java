package io.github.rtmlint.report;

import io.github.rtmlint.finding.Finding;
import io.github.rtmlint.finding.Finding.State;
import io.github.rtmlint.finding.Result;
import io.github.rtmlint.knowledge.Rule;
import io.github.rtmlint.report.Fingerprints.Fingerprint;
import io.github.rtmlint.text.Inert;
import io.github.rtmlint.text.Secrets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The findings of an earlier run, as its SARIF file has them. */
public final class Baseline {
    private final List<BaselineEntry> entries;

    Baseline(List<BaselineEntry> entries) {
        this.entries = List.copyOf(entries);
    }

    /**
     * Reads a SARIF file that rtmlint has written.
     *
     * @param shown how messages name it
     * @throws BaselineException if it does not exist, is malformed, or is another tool's
     */
    public static Baseline read(Path file, String shown) {
        return new Baseline(new BaselineReader(file, shown).read());
    }

    /**
     * The result with each finding's state: unchanged when rule, file and words are the same wherever they stand now,
     * updated when the same thing changed between the same neighbours, else new; and with what is gone, as absent.
     */
    public Result apply(Result result) {
        Map<String, BaselineEntry> left = new LinkedHashMap<>();
        entries.forEach(entry -> left.put(entry.stable(), entry));
        Fingerprints fingerprints = new Fingerprints(result.findings());
        List<Fingerprint> prints =
                result.findings().stream().map(fingerprints::next).toList();
        State[] states = new State[prints.size()];
        for (int i = 0; i < states.length; i++) {
            states[i] = left.remove(prints.get(i).stable()) != null ? State.UNCHANGED : State.NEW;
        }
        Map<String, Deque<BaselineEntry>> bySubject = bySubject(left.values());
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < states.length; i++) {
            Finding finding = result.findings().get(i);
            if (states[i] == State.NEW && updates(finding, prints.get(i), bySubject, left)) {
                states[i] = State.UPDATED;
            }
            findings.add(finding.withState(states[i]));
        }
        findings.addAll(absent(result.rules(), left.values()));
        Collections.sort(findings);
        return result.withFindings(List.copyOf(findings));
    }

    private static Map<String, Deque<BaselineEntry>> bySubject(Collection<BaselineEntry> entries) {
        Map<String, Deque<BaselineEntry>> bySubject = new HashMap<>();
        for (BaselineEntry entry : entries) {
            String key = Fingerprints.key(entry.rule(), entry.uri(), entry.subject());
            bySubject.computeIfAbsent(key, k -> new ArrayDeque<>()).add(entry);
        }
        return bySubject;
    }

    private static boolean updates(
            Finding finding,
            Fingerprint print,
            Map<String, Deque<BaselineEntry>> bySubject,
            Map<String, BaselineEntry> left) {
        String uri = Links.encode(Secrets.redact(finding.place().path()));
        String key = Fingerprints.key(finding.rule().id(), uri, Inert.text(finding.subject()));
        Deque<BaselineEntry> candidates = bySubject.getOrDefault(key, new ArrayDeque<>());
        Optional<BaselineEntry> match =
                candidates.stream().filter(entry -> entry.isNeighbour(print)).findFirst();
        match.ifPresent(entry -> {
            candidates.remove(entry);
            left.remove(entry.stable());
        });
        return match.isPresent();
    }

    /** What is gone, of the rules that ran. */
    private static List<Finding> absent(List<Rule> rules, Collection<BaselineEntry> entries) {
        Map<String, Rule> byId = new HashMap<>();
        rules.forEach(rule -> byId.put(rule.id(), rule));
        List<Finding> absent = new ArrayList<>();
        for (BaselineEntry entry : entries) {
            if (byId.containsKey(entry.rule())) {
                absent.add(entry.absent(byId.get(entry.rule())));
            }
        }
        return absent;
    }
}
