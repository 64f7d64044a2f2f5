package io.github.rtmlint.report;

import io.github.rtmlint.finding.Finding;
import io.github.rtmlint.knowledge.Rule;
import java.util.Optional;

/**
 * What a report must know beside the result.
 *
 * @param version rtmlint's own
 * @param color whether the terminal shows colours
 * @param width columns of the terminal; 0 when it is none
 * @param quiet one line per finding, no sums
 * @param showSuppressed whether suppressed findings are listed
 * @param failOn the level from which on findings count for the exit code; empty for never
 * @param exitCode what the run will end with
 * @param provenance the version of the repository, when it is known
 */
public record Context(
        String version,
        boolean color,
        int width,
        boolean quiet,
        boolean showSuppressed,
        Optional<Rule.Level> failOn,
        int exitCode,
        Optional<Provenance> provenance) {

    /** A context for a file: no colours, no terminal. */
    public static Context plain(String version, int exitCode) {
        return new Context(
                version, false, 0, false, false, Optional.of(Rule.Level.WARNING), exitCode, Optional.empty());
    }

    /** The same for a file instead of a terminal. */
    public Context forFile() {
        return new Context(version, false, 0, quiet, showSuppressed, failOn, exitCode, provenance);
    }

    boolean lists(Finding finding) {
        return !finding.suppressed() || showSuppressed;
    }
}
