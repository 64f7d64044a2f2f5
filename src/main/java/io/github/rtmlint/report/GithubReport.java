package io.github.rtmlint.report;

import io.github.rtmlint.finding.Finding;
import io.github.rtmlint.finding.Result;
import io.github.rtmlint.knowledge.Rule;
import io.github.rtmlint.text.Inert;
import io.github.rtmlint.text.Position;
import io.github.rtmlint.text.Problem;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.StringJoiner;

/** Workflow commands, from which GitHub makes annotations on a pull request's lines. */
final class GithubReport implements Report {
    /** GitHub keeps so many annotations of each level and step. */
    private static final int MOST = 10;

    @Override
    public void write(Result result, Context context, Writer out) throws IOException {
        level(Rule.Level.ERROR, "error", result, out);
        level(Rule.Level.WARNING, "warning", result, out);
        level(Rule.Level.NOTE, "notice", result, out);
        List<Problem> problems = result.problems();
        for (Problem problem : problems.subList(0, Math.min(MOST, problems.size()))) {
            problem(problem, out);
        }
        leftOut(problems.size(), "problem", out);
        out.write("rtmlint: " + Words.sum(Tally.of(result)) + "\n");
        out.flush();
    }

    private static void level(Rule.Level level, String command, Result result, Writer out) throws IOException {
        int count = 0;
        for (Finding finding : result.findings()) {
            if (finding.counts() && finding.level() == level && count++ < MOST) {
                finding(command, finding, out);
            }
        }
        leftOut(count, Words.level(level), out);
    }

    private static void leftOut(int count, String noun, Writer out) throws IOException {
        if (count > MOST) {
            out.write("rtmlint: " + Words.count(count - MOST, "more " + noun) + " without annotation, as GitHub keeps "
                    + MOST + " of each level\n");
        }
    }

    private static void finding(String command, Finding finding, Writer out) throws IOException {
        Position start = finding.place().start();
        Position end = finding.place().end();
        StringJoiner properties = new StringJoiner(",", " ", "");
        properties.add("file=" + property(finding.place().path()));
        properties.add("line=" + start.line());
        properties.add("endLine=" + end.line());
        if (start.line() == end.line()) {
            properties.add("col=" + start.column());
            properties.add("endColumn=" + end.column());
        }
        properties.add("title=" + property(finding.rule().id()));
        String held = finding.held().isEmpty() ? "" : "\nNot fixed: " + Inert.text(finding.held());
        out.write("::" + command + properties + "::" + data(Inert.text(finding.message()) + held) + "\n");
    }

    private static void problem(Problem problem, Writer out) throws IOException {
        String command = problem.kind() == Problem.Kind.UNREADABLE ? "error" : "notice";
        String line = problem.line() > 0 ? ",line=" + problem.line() : "";
        out.write("::" + command + " file=" + property(problem.path()) + line + ",title=rtmlint::"
                + data(Inert.text(problem.message())) + "\n");
    }

    private static String property(String text) {
        return data(Inert.text(text)).replace(":", "%3A").replace(",", "%2C");
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }
}
