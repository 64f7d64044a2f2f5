package io.github.rtmlint.config;

import io.github.rtmlint.config.Node.Layout;
import io.github.rtmlint.config.Node.Mapping;
import io.github.rtmlint.config.Node.Member;
import io.github.rtmlint.config.Node.Scalar;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Any text of lines with a key and a value: INI and its kin, and templates of formats that have a grammar. The key's path
 * is told by the indentation, or by a section's header.
 */
final class Lines {
    private static final Pattern KEYED = Pattern.compile(
            "\\s*(?:- +)?(?:export +)?([\"']?)([\\w.$/-][\\w.$/ -]{0,100}?)\\1\\s{0,100}(?:[:=]=?)(?!//)\\s*(.*)");

    private static final Pattern SECTION = Pattern.compile("\\s*+\\[++([^\\]]++)]++\\s*+");
    private static final Pattern COMMENT = Pattern.compile("\\s*(#|;|//|REM\\b|--\\s).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern REMARK = Pattern.compile("\\s#(\\s|$)|\\s;\\s");

    /** Where a template's engine begins to leave something out. */
    private static final Pattern LEFT_OUT = Pattern.compile("\\{\\{-?\\s{0,100}/\\*|\\{#");

    private final String text;
    private final List<Member> members = new ArrayList<>();
    private final Deque<Level> levels = new ArrayDeque<>();
    private String section = "";

    private Lines(String text) {
        this.text = text;
    }

    static Document read(Source source) {
        Lines lines = new Lines(withoutComments(source.text()));
        for (int line = 1; line <= source.lineCount(); line++) {
            lines.line(source.line(line));
        }
        return Document.of(new Mapping(lines.members, new Span(0, source.text().length()), Layout.BLOCK));
    }

    /** The text with blanks for a template's comments, as far as those are closed. */
    private static String withoutComments(String text) {
        StringBuilder rest = new StringBuilder(text);
        Matcher open = LEFT_OUT.matcher(text);
        for (int from = 0; open.find(from); ) {
            int close = text.indexOf(open.group().equals("{#") ? "#}" : "*/", open.end());
            if (close < 0) {
                break;
            }
            for (int i = open.start(); i < close + 2; i++) {
                if (!Character.isWhitespace(text.charAt(i))) {
                    rest.setCharAt(i, ' ');
                }
            }
            from = close + 2;
        }
        return rest.toString();
    }

    private void line(Span span) {
        String line = span.in(text);
        Matcher header = SECTION.matcher(line);
        Matcher keyed = KEYED.matcher(line);
        if (line.isBlank() || COMMENT.matcher(line).matches()) {
            return;
        }
        if (header.matches()) {
            section = header.group(1).strip() + ".";
            levels.clear();
        } else if (keyed.matches()) {
            keyed(span.start(), line, keyed);
        } else {
            add("", new Span(span.start(), span.start()), new Span(span.start(), span.end()));
        }
    }

    private void keyed(int start, String line, Matcher keyed) {
        int indent = keyed.start(1);
        while (!levels.isEmpty() && levels.peek().indent >= indent) {
            levels.pop();
        }
        String path = (levels.isEmpty() ? "" : levels.peek().path + ".") + keyed.group(2);
        levels.push(new Level(indent, path));
        Span key = new Span(keyed.start(2), keyed.end(2)).shift(start);
        add(section + path, key, new Span(keyed.start(3), line.length()).shift(start));
    }

    private void add(String path, Span key, Span value) {
        int from = value.start();
        int to = value.end();
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        Matcher remark = REMARK.matcher(text).region(from, to);
        if (remark.find()) {
            to = remark.start();
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        boolean quoted =
                to - from > 1 && "\"'".indexOf(text.charAt(from)) >= 0 && text.charAt(to - 1) == text.charAt(from);
        Spelled spelled = quoted ? Spelled.raw(text, from + 1, to - 1) : Spelled.raw(text, from, to);
        Spelled name = new Spelled.Builder(text, key.start())
                .put(path, key.start(), key.end())
                .build();
        Scalar scalar = new Scalar(spelled, new Span(from, to));
        members.add(new Member(new Scalar(name, key), scalar, new Span(Math.min(key.start(), from), to)));
    }

    /** A key that keys further right belong to. */
    private record Level(int indent, String path) {}
}
