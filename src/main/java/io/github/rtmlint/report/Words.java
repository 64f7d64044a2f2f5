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

    /** {@code 3 findings: 1 error, 2 warnings (rtm-start-call 3); 1 suppressed}. */
    static String sum(Tally tally) {
        return levels(tally) + rules(tally) + others(tally);
    }

    /** {@code 3 findings: 1 error, 2 warnings}. */
    static String levels(Tally tally) {
        if (tally.findings() == 0) {
            return "no findings";
        }
        StringJoiner levels = new StringJoiner(", ", count(tally.findings(), "finding") + ": ", "");
        for (Rule.Level level : new Rule.Level[] {Rule.Level.ERROR, Rule.Level.WARNING, Rule.Level.NOTE}) {
            if (tally.of(level) > 0) {
                levels.add(count(tally.of(level), level(level)));
            }
        }
        return levels.toString();
    }

    /** What does not count, such as {@code ; 1 suppressed}. */
    static String others(Tally tally) {
        StringBuilder others = new StringBuilder();
        other(tally.suppressed(), " suppressed", others);
        other(tally.known(), " known from the baseline", others);
        other(tally.gone(), " of the baseline gone", others);
        return others.toString();
    }

    private static void other(int count, String what, StringBuilder to) {
        if (count > 0) {
            to.append("; ").append(count).append(what);
        }
    }

    private static String rules(Tally tally) {
        return tally.rules().size() < 2
                ? ""
                : tally.rules().entrySet().stream()
                        .map(rule -> rule.getKey() + " " + rule.getValue())
                        .collect(Collectors.joining(", ", " (", ")"));
    }
}
