package io.github.rtmlint.scan;

import io.github.rtmlint.text.Problem;
import java.util.List;
import java.util.Map;

/**
 * What a round of selection found.
 *
 * @param candidates the files that hold a word, sorted
 * @param problems what could not be read, sorted
 * @param skipped the files left out, sorted; empty unless they were asked for
 * @param skippedCounts how many files were left out for which reason
 * @param files how many files were looked at
 * @param bytes how many bytes were read
 */
public record Selection(
        List<Candidate> candidates,
        List<Problem> problems,
        List<Skipped> skipped,
        Map<Skipped.Reason, Long> skippedCounts,
        long files,
        long bytes) {}
