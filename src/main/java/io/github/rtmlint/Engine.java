package io.github.rtmlint;

import io.github.rtmlint.finding.Result;

/** Finds what still depends on deprecated methods. */
public interface Engine {
    /**
     * Scans and judges; a file that cannot be read is a problem of the result.
     *
     * @throws io.github.rtmlint.knowledge.RuleDataException if the rule data is malformed
     */
    Result scan(ScanRequest request);
}
