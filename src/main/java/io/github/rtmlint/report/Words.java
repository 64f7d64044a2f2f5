package io.github.rtmlint.report;

import io.github.rtmlint.knowledge.Rule;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** Phrases that more than one format says. */
final class Words {
    private Words() {}

    /** {@code 1 file}, {@code 2 files}. */
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    static String level(Rule.Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    /** {@code 3 findings: 1 error, 2 warnings}, with what does not count after it. */
    static String sum(Tally tally) {
        StringJoiner levels = new StringJoiner(", ", ": ", "").setEmptyValue("");
        for (Rule.Level level : new Rule.Level[] {Rule.Level.ERROR, Rule.Level.WARNING, Rule.Level.NOTE}) {
            if (tally.of(level) > 0) {
                levels.add(count(tally.of(level), level(level)));
            }
        }
        int findings = tally.findings();
        StringBuilder sum =
                new StringBuilder(findings == 0 ? "no findings" : count(findings, "finding") + levels + rules(tally));
        if (tally.suppressed() > 0) {
            sum.append("; ").append(tally.suppressed()).append(" suppressed");
        }
        if (tally.known() > 0) {
            sum.append("; ").append(tally.known()).append(" known from the baseline");
        }
        if (tally.gone() > 0) {
            sum.append("; ").append(tally.gone()).append(" of the baseline gone");
        }
        return sum.toString();
    }

    private static String rules(Tally tally) {
        return tally.rules().size() < 2
                ? ""
                : tally.rules().entrySet().stream()
                        .map(rule -> rule.getKey() + " " + rule.getValue())
                        .collect(Collectors.joining(", ", " (", ")"));
    }
}
