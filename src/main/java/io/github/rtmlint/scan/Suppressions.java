package io.github.rtmlint.scan;

import io.github.rtmlint.finding.Finding;
import io.github.rtmlint.knowledge.Knowledge;
import io.github.rtmlint.knowledge.Languages;
import io.github.rtmlint.knowledge.Rule;
import io.github.rtmlint.lexical.Lexemes;
import io.github.rtmlint.text.Place;
import io.github.rtmlint.text.Problem;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Findings that comments and annotations in the sources take back. */
public final class Suppressions {
    /** What a file with a suppression holds. */
    static final List<String> WORDS = List.of(SuppressionComments.MARK, "\"" + SuppressionAnnotations.NAME);

    private final Languages languages;
    private final Set<String> rules = new TreeSet<>();

    /** @param knowledge which rules and languages there are */
    public Suppressions(Knowledge knowledge) {
        languages = new Languages(knowledge.languages());
        knowledge.rules().map(Rule::id).forEach(rules::add);
    }

    /** The suppressions that a source holds. */
    public List<Suppression> in(Source source) {
        if (WORDS.stream().noneMatch(source.text()::contains)) {
            return List.of();
        }
        Optional<Lexemes> lexemes =
                languages.of(source.fileName()).filter(l -> !l.document()).map(l -> Lexemes.of(source.text(), l));
        List<Suppression> found = new ArrayList<>(new SuppressionComments(source, rules).found(lexemes));
        if (source.path().endsWith(".java") && lexemes.isPresent()) {
            found.addAll(SuppressionAnnotations.found(source, lexemes.get()));
        }
        return List.copyOf(found);
    }

    /**
     * Marks the findings that are suppressed.
     *
     * @param findings of all sources
     * @param suppressions of all sources
     * @param ran ids of the rules that ran
     */
    public Outcome apply(List<Finding> findings, Collection<Suppression> suppressions, Set<String> ran) {
        Map<String, List<Suppression>> byPath = new HashMap<>();
        suppressions.forEach(s -> byPath.computeIfAbsent(s.place().path(), path -> new ArrayList<>())
                .add(s));
        Set<Suppression> used = new HashSet<>();
        List<Finding> marked = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<Suppression> by = byPath.getOrDefault(finding.place().path(), List.of()).stream()
                    .filter(s -> s.covers(finding.place(), finding.rule().id()))
                    .peek(used::add)
                    .reduce((first, second) -> first);
            marked.add(by.map(s -> finding.withSuppression(new Finding.Suppression(s.place(), s.reason())))
                    .orElse(finding));
        }
        List<Problem> problems = new ArrayList<>();
        for (Suppression suppression : suppressions) {
            unknown(suppression, problems);
            if (!used.contains(suppression)) {
                unused(suppression, ran, problems);
            }
        }
        return new Outcome(List.copyOf(marked), problems.stream().sorted().toList());
    }

    private void unknown(Suppression suppression, List<Problem> problems) {
        for (String rule : suppression.rules()) {
            if (!rules.contains(rule)) {
                problems.add(notice(
                        suppression.place(),
                        "suppresses the unknown rule `" + rule + "`, expected one of " + String.join(", ", rules)));
            }
        }
    }

    /** One of a rule that did not run may well be needed when it does. */
    private void unused(Suppression suppression, Set<String> ran, List<Problem> problems) {
        Set<String> meant = new TreeSet<>(suppression.rules().isEmpty() ? rules : suppression.rules());
        meant.retainAll(rules);
        boolean decided = suppression.rules().isEmpty() ? !ran.isEmpty() : !meant.isEmpty() && ran.containsAll(meant);
        if (decided) {
            problems.add(notice(suppression.place(), "suppresses nothing; remove it"));
        }
    }

    private static Problem notice(Place place, String message) {
        return new Problem(
                Problem.Kind.NOTICE,
                place.path(),
                place.line(),
                place.start().column(),
                "`" + place.text() + "` " + message);
    }

    /**
     * A suppression as it stands in a source.
     *
     * @param place its words in the comment or annotation
     * @param rules ids of the rules that it names; empty for all
     * @param reason what its author wrote; may be empty
     * @param covered where the findings must begin that it takes back
     */
    public record Suppression(Place place, List<String> rules, String reason, Span covered) {

        boolean covers(Place finding, String rule) {
            return covered.contains(finding.span().start()) && (rules.isEmpty() || rules.contains(rule));
        }
    }

    /**
     * @param findings all of them, some marked as suppressed
     * @param problems notices of suppressions that suppress nothing or name no rule
     */
    public record Outcome(List<Finding> findings, List<Problem> problems) {}
}
