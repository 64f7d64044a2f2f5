package io.github.rtmlint.report;

import io.github.rtmlint.finding.Finding;
import io.github.rtmlint.finding.Result;
import io.github.rtmlint.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.TreeSet;

/** One page that needs nothing else: it works without scripts, on a phone, on paper and for a screen reader. */
final class HtmlReport implements Report {
    /** Findings that a browser shows without effort. */
    private static final int MOST = 5_000;

    @Override
    public void write(Result result, Context context, Writer out) throws IOException {
        List<Finding> wanted = result.findings().stream().filter(context::lists).toList();
        List<Finding> findings = Worst.of(wanted, MOST);
        Tally tally = Tally.of(result);
        head(out);
        out.write("<a class=\"skip\" href=\"#findings\">Skip to the findings</a>\n<header>\n<h1>rtmlint report</h1>\n");
        out.write("<p>" + Html.escape(Words.sum(tally)) + "</p>\n");
        progress(result, out);
        if (!findings.isEmpty()) {
            form(findings, out);
        }
        if (findings.size() < wanted.size()) {
            out.write("<p>" + Words.count(wanted.size() - findings.size(), "finding")
                    + " of the lowest levels left out; a page shows " + MOST + ".</p>\n");
        }
        out.write("</header>\n<main id=\"findings\" tabindex=\"-1\">\n");
        findings(findings, out);
        out.write("</main>\n");
        problems(result.problems(), out);
        out.write("<footer class=\"faint\"><p>rtmlint " + Html.text(context.version()) + " · <a href=\"" + Links.HOME
                + "\">about</a></p></footer>\n<script>" + resource("report.js") + "</script>\n</body>\n</html>\n");
        out.flush();
    }

    private static void head(Writer out) throws IOException {
        String css = resource("report.css");
        String policy = "default-src 'none'; base-uri 'none'; form-action 'none'; style-src '" + hash(css)
                + "'; script-src '" + hash(resource("report.js")) + "'";
        out.write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\">\n"
                + "<title>rtmlint report</title>\n<style>" + css + "</style>\n</head>\n<body>\n");
    }

    private static void progress(Result result, Writer out) throws IOException {
        int gone = 0;
        int tool = 0;
        int hand = 0;
        for (Finding finding : result.findings()) {
            String todo = HtmlFinding.todo(finding);
            gone += finding.state().filter(Finding.State.ABSENT::equals).isPresent() ? 1 : 0;
            tool += todo.equals("tool") ? 1 : 0;
            hand += todo.equals("hand") ? 1 : 0;
        }
        int all = gone + tool + hand;
        if (all == 0) {
            return;
        }
        int done = 1000 * gone / all;
        int fixed = 1000 * tool / all;
        boolean baseline =
                result.findings().stream().anyMatch(finding -> finding.state().isPresent());
        String label = (baseline ? gone + " done since the baseline, " : "") + tool + " that rtmlint fix mends, " + hand
                + " for a person, of " + all;
        out.write("<svg class=\"progress\" role=\"img\" viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\""
                + " aria-label=\"Migration: " + label + "\">" + bar("done", 0, done) + bar("tool", done, fixed)
                + bar("hand", done + fixed, 1000 - done - fixed) + "</svg>\n<ul class=\"legend\">"
                + (baseline ? legend("done", gone + " done since the baseline") : "")
                + legend("tool", tool + " mended by <code>rtmlint fix</code>")
                + legend("hand", hand + " for a person") + "</ul>\n");
    }

    private static String bar(String kind, int from, int width) {
        return "<rect class=\"" + kind + "\" x=\"" + from + "\" width=\"" + width + "\" height=\"10\"/>";
    }

    private static String legend(String kind, String text) {
        return "<li><svg viewBox=\"0 0 10 10\" aria-hidden=\"true\">" + bar(kind, 0, 10) + "</svg> " + text + "</li>";
    }

    private static void form(List<Finding> findings, Writer out) throws IOException {
        TreeSet<String> rules = new TreeSet<>();
        findings.forEach(finding -> rules.add(finding.rule().id()));
        StringBuilder options = new StringBuilder("<option value=\"\">all</option>");
        for (String rule : rules) {
            options.append("<option>").append(Html.text(rule)).append("</option>");
        }
        out.write(
                "<form hidden>\n<label><span class=\"label\">Words</span><input type=\"search\" name=\"words\"></label>\n"
                        + "<fieldset><legend>Level</legend>" + box("error") + box("warning") + box("note")
                        + "</fieldset>\n"
                        + "<label><span class=\"label\">Rule</span><select name=\"rule\">" + options
                        + "</select></label>\n"
                        + "<label><span class=\"label\">To do</span><select name=\"todo\"><option value=\"\">all</option>"
                        + "<option value=\"tool\">rtmlint fix</option><option value=\"hand\">by hand</option></select></label>\n"
                        + "<fieldset><legend>Group by</legend><label><input type=\"radio\" name=\"group\" value=\"file\" checked>"
                        + " file</label><label><input type=\"radio\" name=\"group\" value=\"rule\"> rule</label></fieldset>\n"
                        + "<output id=\"count\" aria-live=\"polite\"></output>\n</form>\n<p class=\"faint keys\">Keys: "
                        + "<kbd>j</kbd> and <kbd>k</kbd> go to the next and the previous finding, <kbd>/</kbd> to the words.</p>\n");
    }

    private static String box(String level) {
        return "<label><input type=\"checkbox\" name=\"level\" value=\"" + level + "\" checked> " + level + "</label>";
    }

    private static void findings(List<Finding> findings, Writer out) throws IOException {
        HtmlFinding articles = new HtmlFinding(out);
        String path = null;
        for (Finding finding : findings) {
            if (!finding.place().path().equals(path)) {
                out.write(path == null ? "" : "</section>\n");
                path = finding.place().path();
                out.write("<section>\n<h2>" + Html.text(path) + "</h2>\n");
            }
            articles.write(finding);
        }
        out.write(path == null ? "<p>Nothing depends on what is deprecated.</p>\n" : "</section>\n");
    }

    private static void problems(List<Problem> problems, Writer out) throws IOException {
        if (problems.isEmpty()) {
            return;
        }
        out.write("<section>\n<h2>Problems</h2>\n<ul>\n");
        for (Problem problem : problems) {
            out.write("<li>" + Html.prose(TextReport.problem(problem)) + "</li>\n");
        }
        out.write("</ul>\n</section>\n");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
