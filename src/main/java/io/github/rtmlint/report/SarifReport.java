package io.github.rtmlint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.rtmlint.finding.Finding;
import io.github.rtmlint.finding.Result;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;

/** SARIF 2.1.0 for code scanning, IDEs and reviewers, and the baseline of a later run. */
final class SarifReport implements Report {
    /** Results of a run that code scanning takes. */
    static final int MOST = 25_000;
    /** With more results the file is written without blanks. */
    private static final int PRETTY = 1_000;

    @Override
    public void write(Result result, Context context, Writer out) throws IOException {
        List<Finding> wanted = result.findings().stream().filter(context::lists).toList();
        List<Finding> written = Worst.of(wanted, MOST);
        SarifResults results = new SarifResults(result.rules(), result.findings(), written);
        try (JsonGenerator json = Json.generator(out, written.size() <= PRETTY)) {
            SarifWriter writer = new SarifWriter(json);
            writer.begin(SarifRun.of(result, context, wanted.size() - written.size()));
            Iterator<Finding> all = result.findings().iterator();
            for (Finding next : written) {
                for (Finding finding = all.next(); finding != next; finding = all.next()) {
                    results.skip(finding);
                }
                writer.result(results.next(next));
            }
            writer.end();
        }
        out.write('\n');
        out.flush();
    }
}
