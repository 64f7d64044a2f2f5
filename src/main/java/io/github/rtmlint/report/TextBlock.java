package io.github.rtmlint.report;

import io.github.rtmlint.call.Step;
import io.github.rtmlint.finding.Finding;
import io.github.rtmlint.finding.Fix;
import io.github.rtmlint.text.Inert;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes one finding after the other, each as a block of lines. */
final class TextBlock {
    private static final int NO_TERMINAL = 140;
    private static final int NARROWEST = 40;
    private static final int RELATED = 5;
    private static final int DIFF = 16;

    private final Ink ink;
    private final Writer out;
    private final int width;
    /** Where each fix was shown. */
    private final Map<Fix, Finding> shown = new IdentityHashMap<>();

    private String margin = "";

    TextBlock(Context context, Writer out) {
        this.ink = new Ink(context.color());
        this.out = out;
        this.width = context.width() <= 0 ? NO_TERMINAL : Math.max(NARROWEST, context.width());
    }

    void write(Finding finding) throws IOException {
        int digits = String.valueOf(finding.place().end().line() + 1).length();
        Frame frame = Frame.of(finding.place(), 1, width - digits - 3);
        margin = " ".repeat(digits);
        String head = Words.level(finding.level()) + "[" + finding.rule().id() + "]";
        line(ink.level(finding.level(), head) + ink.bold(": " + Inert.text(finding.message())));
        line(margin + ink.gutter("--> ") + TextReport.place(finding.place()));
        frame(finding, frame);
        related(finding);
        route(finding);
        suppression(finding);
        fix(finding);
        line("");
    }

    private void frame(Finding finding, Frame frame) throws IOException {
        line(margin + ink.gutter(" |"));
        int last = 0;
        for (ShownLine shownLine : frame.lines()) {
            if (last > 0 && shownLine.number() > last + 1) {
                line(ink.gutter("..."));
            }
            String number = String.valueOf(shownLine.number());
            String gutter = margin.substring(number.length()) + number + " |";
            line(ink.gutter(gutter) + (shownLine.text().isEmpty() ? "" : " " + shownLine.text()));
            if (frame.contains(shownLine)) {
                String mark = "^".repeat(Math.max(1, Columns.of(shownLine.marked())));
                String space = " ".repeat(Columns.of(shownLine.before()) + 1);
                line(margin + ink.gutter(" |") + space + ink.level(finding.level(), mark));
            }
            last = shownLine.number();
        }
    }

    private void related(Finding finding) throws IOException {
        List<Step> related = finding.related();
        for (Step step : related.subList(0, Math.min(RELATED, related.size()))) {
            note(role(step), TextReport.place(step.place()) + clause(step.note()));
        }
        if (related.size() > RELATED) {
            note("and", Words.count(related.size() - RELATED, "more place"));
        }
    }

    /** From the name to the read in at most two lines; steps in the middle are left out first. */
    private void route(Finding finding) throws IOException {
        List<String> steps = new ArrayList<>();
        for (Step step : finding.route()) {
            steps.add(role(step) + " " + TextReport.place(step.place()));
        }
        int left = 0;
        while (steps.size() > 3 && Columns.of(String.join(" -> ", steps)) > 2 * width - 2 * margin.length() - 40) {
            steps.remove(steps.size() / 2);
            left++;
        }
        if (left > 0) {
            steps.add((steps.size() + 1) / 2, "(" + left + " more)");
        }
        if (steps.size() > 1) {
            note("route", String.join(" -> ", steps));
        }
    }

    private void suppression(Finding finding) throws IOException {
        if (finding.suppression().isPresent()) {
            Finding.Suppression by = finding.suppression().get();
            note("suppressed", TextReport.place(by.place()) + clause(by.reason()));
        }
    }

    private void fix(Finding finding) throws IOException {
        if (!finding.held().isEmpty()) {
            note("not fixed", Inert.text(finding.held()));
        }
        if (finding.fix().isEmpty()) {
            return;
        }
        Fix fix = finding.fix().get();
        String safety = fix.safety() == Fix.Safety.SAFE ? "fix" : "unsafe fix";
        Finding before = shown.putIfAbsent(fix, finding);
        if (before != null) {
            note(safety, "belongs to the one at " + TextReport.place(before.place()));
            return;
        }
        note(safety, Inert.text(fix.description()));
        diff(finding, Hunk.of(fix));
    }

    private void diff(Finding finding, List<Hunk> hunks) throws IOException {
        String path = finding.place().path();
        int left = DIFF;
        for (Hunk hunk : hunks) {
            if (left <= 0) {
                line(margin + "   ... `rtmlint fix --diff` shows the rest");
                return;
            }
            if (!hunk.path().equals(path)) {
                line(margin + ink.gutter("   @ ") + Inert.text(hunk.path()) + ":" + hunk.line());
                path = hunk.path();
            }
            for (String diffLine : hunk.lines()) {
                line(margin + "   " + paint(Columns.cut(diffLine, width - margin.length() - 3)));
            }
            left -= hunk.lines().size();
        }
    }

    private String paint(String diffLine) {
        return switch (diffLine.charAt(0)) {
            case '-' -> ink.removed(diffLine);
            case '+' -> ink.added(diffLine);
            default -> diffLine;
        };
    }

    private static String role(Step step) {
        return step.role().name().toLowerCase(Locale.ROOT);
    }

    private static String clause(String note) {
        return note.isEmpty() ? "" : ": " + Inert.text(note);
    }

    private void note(String what, String text) throws IOException {
        line(margin + ink.gutter(" = ") + ink.bold(what + ": ") + text);
    }

    private void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }
}
