package io.github.rtmlint.report;

import io.github.rtmlint.call.Step;
import io.github.rtmlint.finding.Finding;
import io.github.rtmlint.finding.Fix;
import java.io.IOException;
import java.io.Writer;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes one finding after the other, each as an article. */
final class HtmlFinding {
    private static final int WIDTH = 200;
    private static final int LINES = 400;
    /** More steps than these are folded. */
    private static final int FEW = 6;

    private final Writer out;
    /** The number of the article in which a fix was shown. */
    private final Map<Fix, Integer> shown = new IdentityHashMap<>();

    private int number;

    HtmlFinding(Writer out) {
        this.out = out;
    }

    void write(Finding finding) throws IOException {
        number++;
        String level = Words.level(finding.level());
        line("<article id=\"f" + number + "\" tabindex=\"-1\" class=\"" + level + "\" data-level=\"" + level
                + "\" data-rule=\"" + Html.text(finding.rule().id()) + "\" data-file=\""
                + Html.text(finding.place().path()) + "\" data-todo=\"" + todo(finding) + "\">");
        line("<h3><span class=\"level\">" + level + "</span> " + Html.prose(finding.message()) + "</h3>");
        line("<p class=\"faint\">" + Html.place(finding.place()) + " · <a href=\""
                + Html.escape(Links.rule(finding.rule().id()).toString()) + "\">"
                + Html.text(finding.rule().id()) + "</a> · " + lower(finding.confidence()) + " confidence"
                + badges(finding) + "</p>");
        frame(finding);
        steps("ol", "route", "From the name to here", finding.route());
        steps("ul", "related", "Places that belong to it", finding.related());
        if (!finding.held().isEmpty()) {
            line("<p><strong>By hand:</strong> " + Html.prose(finding.held()) + "</p>");
        }
        if (finding.fix().isPresent()) {
            fix(finding, finding.fix().get());
        }
        line("</article>");
    }

    /** What is to be done, as the filter knows it. */
    static String todo(Finding finding) {
        if (!finding.active()) {
            return "none";
        }
        return finding.fix().filter(fix -> fix.safety() == Fix.Safety.SAFE).isPresent() ? "tool" : "hand";
    }

    private static String badges(Finding finding) {
        String state = finding.state()
                .map(known -> " <span class=\"badge\">" + lower(known) + "</span>")
                .orElse("");
        String suppressed = finding.suppression()
                .map(by -> " <span class=\"badge\">suppressed</span> " + Html.text(by.reason()))
                .orElse("");
        return state + suppressed;
    }

    private void frame(Finding finding) throws IOException {
        if (finding.state().equals(Optional.of(Finding.State.ABSENT))) {
            return;
        }
        Frame frame = Frame.of(finding.place(), 2, WIDTH);
        StringBuilder code = new StringBuilder("<pre tabindex=\"0\" aria-label=\"Code\">");
        for (ShownLine shownLine : frame.lines()) {
            String number = String.valueOf(shownLine.number());
            code.append("<span><i>").append(" ".repeat(frame.gutter() - number.length()) + number + "</i>");
            code.append(Html.escape(shownLine.before()));
            if (frame.contains(shownLine)) {
                code.append("<mark>").append(Html.escape(shownLine.marked())).append("</mark>");
            }
            code.append(Html.escape(shownLine.after())).append("</span>");
        }
        line(code + "</pre>");
    }

    private void steps(String list, String kind, String title, List<Step> steps) throws IOException {
        if (steps.isEmpty()) {
            return;
        }
        line("<details" + (steps.size() <= FEW ? " open" : "") + "><summary>" + title + " (" + steps.size()
                + ")</summary>");
        line("<" + list + " class=\"" + kind + "\">");
        for (Step step : steps.subList(0, Math.min(LINES, steps.size()))) {
            String note = step.note().isEmpty() ? "" : ": " + Html.prose(step.note());
            line("<li>" + lower(step.role()) + " <code>" + Html.place(step.place()) + "</code>" + note + "</li>");
        }
        line("</" + list + "></details>");
    }

    private void fix(Finding finding, Fix fix) throws IOException {
        Integer before = shown.putIfAbsent(fix, number);
        String safety = fix.safety() == Fix.Safety.SAFE ? "Fix" : "Fix, to be checked";
        if (before != null) {
            line("<p><strong>" + safety + ":</strong> belongs to <a href=\"#f" + before + "\">the one above</a></p>");
            return;
        }
        line("<details open><summary><strong>" + safety + ":</strong> " + Html.prose(fix.description()) + "</summary>");
        StringBuilder diff = new StringBuilder("<pre tabindex=\"0\" aria-label=\"Before and after\">");
        String path = finding.place().path();
        int left = LINES;
        for (Hunk hunk : Hunk.of(fix)) {
            if (!hunk.path().equals(path)) {
                path = hunk.path();
                diff.append("<span class=\"faint\">" + Html.text(path) + ":" + hunk.line() + "</span>");
            }
            for (String text : hunk.lines()) {
                if (left-- > 0) {
                    diff.append(
                            "<span" + sign(text.charAt(0)) + ">" + Html.escape(Columns.cut(text, WIDTH)) + "</span>");
                }
            }
        }
        line(diff + "</pre></details>");
    }

    private static String sign(char sign) {
        return switch (sign) {
            case '-' -> " class=\"minus\"";
            case '+' -> " class=\"plus\"";
            default -> "";
        };
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private void line(CharSequence text) throws IOException {
        out.append(text).append('\n');
    }
}
