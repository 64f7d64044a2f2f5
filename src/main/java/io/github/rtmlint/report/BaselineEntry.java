package io.github.rtmlint.report;

import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.finding.Finding;
import io.github.rtmlint.knowledge.Rule;
import io.github.rtmlint.report.Fingerprints.Fingerprint;
import io.github.rtmlint.text.Place;
import io.github.rtmlint.text.Position;
import io.github.rtmlint.text.Source;
import java.nio.charset.StandardCharsets;

/**
 * A finding of an earlier run.
 *
 * @param rule the rule's id
 * @param uri of the file, relative
 * @param path the same, decoded
 * @param start where it began
 * @param end where it ended
 * @param subject what it was about
 * @param stable its fingerprint
 * @param before the fingerprint of what stood before it
 * @param after the fingerprint of what stood after it
 */
record BaselineEntry(
        String rule,
        Rule.Level level,
        String message,
        String uri,
        String path,
        Position start,
        Position end,
        String subject,
        Confidence confidence,
        String stable,
        String before,
        String after) {

    /** Whether a finding stands where this one stood. */
    boolean isNeighbour(Fingerprint print) {
        return before.equals(print.before()) || after.equals(print.after());
    }

    Finding absent(Rule found) {
        return Finding.of(found, place(), subject, message, confidence)
                .withLevel(level)
                .withState(Finding.State.ABSENT);
    }

    /** A place with the old position in a source with nothing but blanks, for the text is gone. */
    private Place place() {
        StringBuilder blanks = new StringBuilder();
        blanks.append("\n".repeat(start.line() - 1)).append(" ".repeat(start.column() - 1));
        int from = blanks.length();
        boolean tall = end.line() > start.line();
        blanks.append("\n".repeat(end.line() - start.line()));
        blanks.append(" ".repeat(Math.max(0, tall ? end.column() - 1 : end.column() - start.column())));
        Source blank = new Source(path, blanks.toString(), StandardCharsets.UTF_8, false);
        return blank.place(from, blanks.length());
    }
}
