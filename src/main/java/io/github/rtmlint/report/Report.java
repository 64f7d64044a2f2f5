package io.github.rtmlint.report;

import io.github.rtmlint.finding.Result;
import java.io.IOException;
import java.io.Writer;

/** A format. What it writes depends on its arguments only; secrets are redacted and control characters shown escaped. */
public interface Report {
    /**
     * Writes the whole report.
     *
     * @param out takes UTF-8 and {@code \n} as line end; flushed, not closed
     */
    void write(Result result, Context context, Writer out) throws IOException;
}
