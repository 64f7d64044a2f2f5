package io.github.rtmlint.fix;

import io.github.rtmlint.finding.Fix;

/**
 * A fix that is not carried out, none of its edits.
 *
 * @param fix which
 * @param path the file that stands in its way
 * @param reason why, a clause whose subject is the file
 * @param cause what to make of it
 */
public record Refusal(Fix fix, String path, String reason, Cause cause) {
    /** What a refusal means for the run. */
    public enum Cause {
        /** The fix does not go together with what else was found; not a failure. */
        HELD,
        /** A file could not be written; the run could not finish. */
        FAILED
    }
}
