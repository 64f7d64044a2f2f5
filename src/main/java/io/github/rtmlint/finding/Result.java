package io.github.rtmlint.finding;

import io.github.rtmlint.knowledge.Rule;
import io.github.rtmlint.text.Problem;
import java.util.List;
import java.util.Map;

/**
 * What a run found.
 *
 * @param rules the rules that ran
 * @param findings sorted, suppressed ones included
 * @param problems sorted
 * @param statistics counts by name, for {@code --stats}, in order
 * @param leftOut why a file was left out though git does not ignore it, by path, in order; empty unless it was asked for
 */
public record Result(
        List<Rule> rules,
        List<Finding> findings,
        List<Problem> problems,
        Map<String, Long> statistics,
        Map<String, String> leftOut) {

    /** The same run with other findings. */
    public Result withFindings(List<Finding> others) {
        return new Result(rules, others, problems, statistics, leftOut);
    }

    /** The findings that are in the code now and not suppressed. */
    public List<Finding> active() {
        return findings.stream().filter(Finding::active).toList();
    }
}
