package io.github.rtmlint.report;

import io.github.rtmlint.finding.Fix;
import io.github.rtmlint.text.Edit;
import io.github.rtmlint.text.Edits;
import io.github.rtmlint.text.Inert;
import io.github.rtmlint.text.Secrets;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Neighbouring lines that edits change, for people: secrets redacted, long lines cut.
 *
 * @param path of the file
 * @param line the first changed line's number before the change
 * @param after the number of the line behind the last changed one, before the change
 * @param lines each begins with {@code -}, {@code +} or a space; one line of context on each side, which two hunks share
 */
record Hunk(String path, int line, int after, List<String> lines) {
    /** Units of a line that are shown on each side of its edits. */
    private static final int REACH = 200;
    /** Units beside what is shown in which the rest of a secret is looked for. */
    private static final int SECRET = 400;

    /** What a fix changes, in order. */
    static List<Hunk> of(Fix fix) {
        List<Hunk> hunks = new ArrayList<>();
        List<Edit> together = new ArrayList<>();
        for (Edit edit : fix.edits()) {
            if (!together.isEmpty() && !touches(together.get(together.size() - 1), edit)) {
                add(together, hunks);
                together.clear();
            }
            together.add(edit);
        }
        if (!together.isEmpty()) {
            add(together, hunks);
        }
        return hunks;
    }

    /** Adds what edits change; a line between two hunks is shown once. */
    private static void add(List<Edit> edits, List<Hunk> hunks) {
        Hunk next = hunk(edits);
        if (!hunks.isEmpty()) {
            Hunk last = hunks.get(hunks.size() - 1);
            boolean shared = last.path.equals(next.path)
                    && last.after == next.line - 1
                    && last.lines.get(last.lines.size() - 1).equals(next.lines.get(0));
            next = shared ? new Hunk(next.path, next.line, next.after, next.lines.subList(1, next.lines.size())) : next;
        }
        hunks.add(next);
    }

    private static boolean touches(Edit last, Edit next) {
        return last.place().path().equals(next.place().path())
                && next.place().line() <= last.place().end().line() + 1;
    }

    private static Hunk hunk(List<Edit> edits) {
        Source source = edits.get(0).place().source();
        int first = edits.get(0).place().line();
        Edit last = edits.get(edits.size() - 1);
        int start = source.line(first).start();
        int end = source.fullLine(last.place().end().line()).end();
        int change = edits.get(0).place().span().start();
        int from = Math.max(start, change - REACH);
        int to = Math.min(end, last.place().span().end() + REACH);
        Span window = new Span(from, to);
        List<Span> secrets = secrets(source, start, window);
        List<String> before = lines(Secrets.redact(source.text(), window, secrets), from > start, to < end);
        List<String> after = lines(Edits.apply(source, window, edits, secrets), from > start, to < end);
        int most = Math.min(before.size(), after.size());
        int head = 0;
        while (head < most && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && fromEnd(before, tail).equals(fromEnd(after, tail))) {
            tail++;
        }
        List<String> shown = new ArrayList<>();
        context(source, first + head - 1, shown);
        before.subList(head, before.size() - tail).forEach(line -> shown.add("-" + shown(line)));
        after.subList(head, after.size() - tail).forEach(line -> shown.add("+" + shown(line)));
        context(source, first + before.size() - tail, shown);
        return new Hunk(source.path(), first + head, first + before.size() - tail, List.copyOf(shown));
    }

    /** The secrets in a window, and those that begin before it or end behind it. */
    private static List<Span> secrets(Source source, int start, Span window) {
        int from = Math.max(start, window.start() - SECRET);
        int to = Math.min(source.text().length(), window.end() + SECRET);
        return Secrets.find(source.text().substring(from, to)).stream()
                .map(secret -> secret.shift(from))
                .toList();
    }

    private static List<String> lines(String text, boolean cutLeft, boolean cutRight) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (!lines.isEmpty()) {
            lines.set(0, (cutLeft ? "..." : "") + lines.get(0));
            int last = lines.size() - 1;
            lines.set(last, lines.get(last) + (cutRight ? "..." : ""));
        }
        return lines;
    }

    private static String fromEnd(List<String> lines, int index) {
        return lines.get(lines.size() - 1 - index);
    }

    private static void context(Source source, int line, List<String> to) {
        if (1 <= line && line <= source.lineCount() && source.line(line).length() > 0) {
            to.add(" " + Inert.guard(ShownLine.plain(source, line, REACH).text()));
        }
    }

    private static String shown(String line) {
        String tabless = Secrets.redact(line).replace("\t", " ".repeat(Columns.TAB));
        return Columns.cut(Inert.escape(tabless), 5 * REACH);
    }
}
