package io.github.rtmlint.fix;

import io.github.rtmlint.finding.Fix;
import java.util.List;

/**
 * What fixing did.
 *
 * @param applied the fixes that are in the files now
 * @param refusals the fixes that are not, and why
 * @param written the files that were replaced, sorted by path
 */
public record Outcome(List<Fix> applied, List<Refusal> refusals, List<String> written) {
    /** Whether something could not be written. */
    public boolean failed() {
        return refusals.stream().anyMatch(r -> r.cause() == Refusal.Cause.FAILED);
    }
}
