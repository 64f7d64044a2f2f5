package io.github.rtmlint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.rtmlint.finding.Finding;
import io.github.rtmlint.finding.Result;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** SARIF 2.1.0 for code scanning, IDEs and reviewers, and the baseline of a later run. */
final class SarifReport implements Report {
    /** Results of a run that code scanning takes. */
    static final int MOST = 25_000;
    /** With more results the file is written without blanks. */
    private static final int PRETTY = 1_000;

    @Override
    public void write(Result result, Context context, Writer out) throws IOException {
        List<Finding> wanted = result.findings().stream().filter(context::lists).toList();
        List<Finding> written = worst(wanted);
        Set<Finding> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        kept.addAll(written);
        SarifResults results = new SarifResults(result.rules(), result.findings(), written);
        try (JsonGenerator json = Json.generator(out, written.size() <= PRETTY)) {
            SarifWriter writer = new SarifWriter(json);
            writer.begin(SarifRun.of(result, context, wanted.size() - written.size()));
            for (Finding finding : result.findings()) {
                if (kept.contains(finding)) {
                    writer.result(results.next(finding));
                } else {
                    results.skip(finding);
                }
            }
            writer.end();
        }
        out.write('\n');
        out.flush();
    }

    /** At most {@link #MOST} of the findings, the worst, in their order. */
    private static List<Finding> worst(List<Finding> findings) {
        if (findings.size() <= MOST) {
            return findings;
        }
        List<Finding> byLevel = new ArrayList<>(findings);
        byLevel.sort(Comparator.comparing(Finding::level).reversed());
        return byLevel.subList(0, MOST);
    }
}
