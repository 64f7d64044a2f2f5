package io.github.rtmlint.report;

import io.github.rtmlint.finding.Finding;
import io.github.rtmlint.finding.Fix;
import io.github.rtmlint.finding.Result;
import io.github.rtmlint.text.Inert;
import io.github.rtmlint.text.Problem;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A summary for a job's page: how many, then file by file what to write instead and what a person must do. */
final class MarkdownReport implements Report {
    /** GitHub takes a mebibyte per step; the rest is for what is said about what was left out. */
    private static final int MOST_BYTES = (1 << 20) - (1 << 12);
    /** Columns of a code line. */
    private static final int WIDTH = 160;

    @Override
    public void write(Result result, Context context, Writer out) throws IOException {
        Tally tally = Tally.of(result);
        StringBuilder text = new StringBuilder("## rtmlint: " + Words.levels(tally) + Words.others(tally) + "\n\n");
        counts(tally, text);
        int room = MOST_BYTES - bytes(text);
        int left = 0;
        Set<Fix> shown = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Map.Entry<String, List<Finding>> file : byFile(result).entrySet()) {
            String heading = "### " + Markdown.code(file.getKey()) + "\n\n";
            for (Finding finding : file.getValue()) {
                String part = heading + finding(finding, shown);
                room -= bytes(part);
                if (room < 0) {
                    left++;
                } else {
                    text.append(part);
                    heading = "";
                }
            }
        }
        if (left > 0) {
            text.append("**" + Words.count(left, "more finding") + "** did not fit into a job summary.\n\n");
        }
        problems(result.problems(), room, text);
        out.write(text.toString());
        out.flush();
    }

    private static Map<String, List<Finding>> byFile(Result result) {
        Map<String, List<Finding>> files = new LinkedHashMap<>();
        for (Finding finding : result.findings()) {
            if (finding.counts()) {
                files.computeIfAbsent(finding.place().path(), path -> new ArrayList<>())
                        .add(finding);
            }
        }
        return files;
    }

    private static void counts(Tally tally, StringBuilder text) {
        if (tally.findings() == 0) {
            return;
        }
        text.append("| rule | findings |\n|---|---:|\n");
        tally.rules().forEach((rule, count) -> text.append("| " + Markdown.cell(rule) + " | " + count + " |\n"));
        text.append("| **all** | **" + tally.findings() + "** |\n\n");
        int files = tally.fixedFiles().size();
        if (files > 0) {
            text.append(tally.fixable() + " of them are mended by `rtmlint fix`, in " + Words.count(files, "file")
                    + "; the others need a person.\n\n");
        }
    }

    private static String finding(Finding finding, Set<Fix> shown) {
        StringBuilder text = new StringBuilder();
        String level = Words.level(finding.level());
        text.append("**" + level + "**, line " + finding.place().line() + ", "
                + Markdown.cell(finding.rule().id()) + ": " + Markdown.prose(finding.message()) + "\n\n");
        boolean diff = finding.fix().isPresent() && shown.add(finding.fix().get());
        if (diff) {
            text.append(Markdown.prose(finding.fix().get().description())
                    + safety(finding.fix().get()) + ":\n\n");
            text.append(Markdown.fence("diff", diff(finding, finding.fix().get())));
        } else {
            text.append(Markdown.fence("", code(finding)));
        }
        if (!finding.held().isEmpty()) {
            text.append("By hand: " + Markdown.prose(finding.held()) + "\n\n");
        }
        return text.toString();
    }

    private static String safety(Fix fix) {
        return fix.safety() == Fix.Safety.SAFE ? "" : " (to be checked by a person)";
    }

    private static String code(Finding finding) {
        StringBuilder code = new StringBuilder();
        Frame.of(finding.place(), 0, WIDTH)
                .lines()
                .forEach(line -> code.append(Inert.guard(line.text())).append('\n'));
        return code.toString();
    }

    private static String diff(Finding finding, Fix fix) {
        StringBuilder diff = new StringBuilder();
        String path = finding.place().path();
        for (Hunk hunk : Hunk.of(fix)) {
            if (!hunk.path().equals(path)) {
                path = hunk.path();
                diff.append("@@ ").append(Inert.text(path)).append(":" + hunk.line() + " @@\n");
            }
            hunk.lines().forEach(line -> diff.append(Columns.cut(line, WIDTH)).append('\n'));
        }
        return diff.toString();
    }

    private static void problems(List<Problem> problems, int room, StringBuilder text) {
        if (problems.isEmpty()) {
            return;
        }
        text.append("### " + Words.count(problems.size(), "problem") + "\n\n");
        int left = room;
        for (int i = 0; i < problems.size(); i++) {
            String line = "- " + Markdown.prose(TextReport.problem(problems.get(i))) + "\n";
            left -= bytes(line);
            if (left < 0) {
                text.append("- and " + Words.count(problems.size() - i, "more problem") + "\n");
                return;
            }
            text.append(line);
        }
    }

    private static int bytes(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8).length;
    }
}
