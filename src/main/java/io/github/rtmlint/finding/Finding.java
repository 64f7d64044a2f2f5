package io.github.rtmlint.finding;

import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.call.Step;
import io.github.rtmlint.knowledge.Rule;
import io.github.rtmlint.text.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One place that must change.
 *
 * @param rule which rule found it
 * @param level the rule's level as configured
 * @param place exactly the text that must change
 * @param subject what the finding is about by its stable name: the method, argument, field or library
 * @param message what is wrong, then what to write instead; one line, code in backticks
 * @param confidence how sure it is
 * @param related other places that contribute, nearest first
 * @param route from the name to the read, in order, {@code place} included; empty when there is none to tell
 * @param fix its edits, when they can be made
 * @param held why the edits are not made, a clause; empty when they are or there are none
 * @param suppression where and why it is suppressed
 * @param state how it relates to the baseline
 */
public record Finding(
        Rule rule,
        Rule.Level level,
        Place place,
        String subject,
        String message,
        Confidence confidence,
        List<Step> related,
        List<Step> route,
        Optional<Fix> fix,
        String held,
        Optional<Suppression> suppression,
        Optional<State> state)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::place)
            .thenComparing(f -> f.rule().id())
            .thenComparing(Finding::message);

    /** A finding at its rule's own level, with nothing that belongs to it yet. */
    public static Finding of(Rule rule, Place place, String subject, String message, Confidence confidence) {
        return new Finding(
                rule,
                rule.level(),
                place,
                subject,
                message,
                confidence,
                List.of(),
                List.of(),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty());
    }

    /** Whether a comment or an annotation takes it back. */
    public boolean suppressed() {
        return suppression.isPresent();
    }

    /** Whether it is in the code now and not suppressed. */
    public boolean active() {
        return !suppressed() && state.orElse(State.NEW) != State.ABSENT;
    }

    /** Whether it counts for the exit code: active, and not known from the baseline. */
    public boolean counts() {
        return !suppressed() && state.orElse(State.NEW) == State.NEW;
    }

    /** This finding with the places that contribute, each once and without its own, and the route to it. */
    public Finding withSteps(List<Step> others, List<Step> way) {
        List<Step> beside =
                others.stream().filter(s -> !s.place().equals(place)).distinct().toList();
        return new Finding(
                rule, level, place, subject, message, confidence, beside, way, fix, held, suppression, state);
    }

    /** This finding with a fix, or with none and why. */
    public Finding withFix(Optional<Fix> other, String why) {
        return new Finding(
                rule, level, place, subject, message, confidence, related, route, other, why, suppression, state);
    }

    /** This finding at a level as configured. */
    public Finding withLevel(Rule.Level other) {
        return new Finding(
                rule, other, place, subject, message, confidence, related, route, fix, held, suppression, state);
    }

    /** This finding, taken back. */
    public Finding withSuppression(Suppression by) {
        return new Finding(
                rule, level, place, subject, message, confidence, related, route, fix, held, Optional.of(by), state);
    }

    /** This finding as it relates to the baseline. */
    public Finding withState(State other) {
        Optional<State> known = Optional.of(other);
        return new Finding(
                rule, level, place, subject, message, confidence, related, route, fix, held, suppression, known);
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /** How a finding relates to the baseline. */
    public enum State {
        NEW,
        UNCHANGED,
        UPDATED,
        ABSENT
    }

    /**
     * A suppression that applies to a finding.
     *
     * @param place the comment or annotation
     * @param reason what its author wrote; may be empty
     */
    public record Suppression(Place place, String reason) {}
}
