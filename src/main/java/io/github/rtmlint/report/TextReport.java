package io.github.rtmlint.report;

import io.github.rtmlint.finding.Finding;
import io.github.rtmlint.finding.Fix;
import io.github.rtmlint.finding.Result;
import io.github.rtmlint.text.Inert;
import io.github.rtmlint.text.Place;
import io.github.rtmlint.text.Problem;
import java.io.IOException;
import java.io.Writer;

/** For people at a terminal: code frames, places to click, what a fix would change, and what to do next. */
final class TextReport implements Report {

    @Override
    public void write(Result result, Context context, Writer out) throws IOException {
        if (context.quiet()) {
            for (Finding finding : result.findings()) {
                if (listed(finding, context)) {
                    out.write(oneLine(finding) + "\n");
                }
            }
        } else {
            TextBlock block = new TextBlock(context, out);
            for (Finding finding : result.findings()) {
                if (listed(finding, context)) {
                    block.write(finding);
                }
            }
            end(result, context, out);
        }
        out.flush();
    }

    static boolean listed(Finding finding, Context context) {
        return finding.counts() || finding.suppressed() && context.showSuppressed();
    }

    static String place(Place place) {
        return Inert.line(place.path()) + ":" + place.start().line() + ":"
                + place.start().column();
    }

    private static String oneLine(Finding finding) {
        String fix = finding.fix().isEmpty()
                ? ""
                : finding.fix().get().safety() == Fix.Safety.SAFE ? " [fix]" : " [unsafe fix]";
        String suppressed = finding.suppressed() ? " (suppressed)" : "";
        return place(finding.place()) + ": " + Words.level(finding.level()) + "["
                + finding.rule().id() + "]: " + Inert.text(finding.message()) + fix + suppressed;
    }

    private static void end(Result result, Context context, Writer out) throws IOException {
        Ink ink = new Ink(context.color());
        Tally tally = Tally.of(result);
        out.write(ink.bold(Words.sum(tally)) + "\n");
        if (!result.problems().isEmpty()) {
            out.write(ink.bold(Words.count(result.problems().size(), "problem") + ":") + "\n");
            for (Problem problem : result.problems()) {
                out.write("  " + problem(problem) + "\n");
            }
        }
        int files = tally.fixedFiles().size();
        if (files > 0) {
            out.write(ink.bold("`rtmlint fix --diff`") + " would change " + Words.count(files, "file") + "\n");
        }
    }

    static String problem(Problem problem) {
        String at = Inert.text(problem.path());
        if (problem.line() > 0) {
            at += ":" + problem.line() + (problem.column() > 0 ? ":" + problem.column() : "");
        }
        return (at.isEmpty() ? "" : at + ": ") + Inert.text(problem.message());
    }
}
