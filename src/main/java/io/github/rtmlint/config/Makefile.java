package io.github.rtmlint.config;

import io.github.rtmlint.config.Node.Layout;
import io.github.rtmlint.config.Node.Mapping;
import io.github.rtmlint.config.Node.Member;
import io.github.rtmlint.config.Node.Scalar;
import io.github.rtmlint.config.Node.Sequence;
import io.github.rtmlint.config.ShellWord.Dialect;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makefiles: variables, and the commands of recipes. */
final class Makefile {
    private static final Pattern VARIABLE = Pattern.compile(
            "(?:(?:export|override|private)[ \\t]+)*(?:[^:=#\\s]+:[ \\t]*)?([\\w.-]+)[ \\t]*(?:[:?+!]|::|:::)?=[ \\t]*");

    private final Source source;
    private final String text;
    private final List<Node> nodes = new ArrayList<>();
    private int line = 1;

    private Makefile(Source source) {
        this.source = source;
        this.text = source.text();
    }

    static Document read(Source source) {
        Makefile file = new Makefile(source);
        while (file.line <= source.lineCount()) {
            file.logicalLine();
        }
        return Document.of(new Sequence(file.nodes, new Span(0, source.text().length()), Layout.BLOCK));
    }

    private void logicalLine() {
        int start = source.line(line).start();
        Span last = source.line(line++);
        while (last.length() > 0 && text.charAt(last.end() - 1) == '\\' && line <= source.lineCount()) {
            last = source.line(line++);
        }
        Span whole = new Span(start, last.end());
        if (whole.length() > 0 && text.charAt(start) == '\t') {
            recipe(new Span(start + 1, whole.end()));
        } else {
            variable(whole);
        }
    }

    private void recipe(Span region) {
        int from = region.start();
        while (from < region.end() && "@-+ \t".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        nodes.addAll(Shell.commands(text, new Span(from, region.end()), Dialect.MAKE));
    }

    private void variable(Span region) {
        Matcher matcher = VARIABLE.matcher(text).region(region.start(), region.end());
        if (matcher.lookingAt()) {
            Spelled.Builder value = new Spelled.Builder(text, matcher.end());
            int at = matcher.end();
            int end = at;
            while (at < region.end() && text.charAt(at) != '#') {
                int next = ShellWord.continued(text, at, region.end(), Dialect.MAKE);
                if (next > at) {
                    while (next < region.end() && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
                        next++;
                    }
                    value.put(" ", at, next);
                } else {
                    value.raw(at, at + 1);
                    next = at + 1;
                    end = Character.isWhitespace(text.charAt(at)) ? end : next;
                }
                at = next;
            }
            Scalar key = Scalar.of(Spelled.raw(text, matcher.start(1), matcher.end(1)));
            Scalar scalar = new Scalar(value.build(), new Span(matcher.end(), end));
            nodes.add(new Mapping(List.of(Member.of(key, scalar)), region, Layout.WORDS));
        } else {
            String written = region.in(text);
            int command = written.indexOf(';', Math.max(0, written.indexOf(':')));
            if (command > 0 && written.indexOf(':') >= 0) {
                recipe(new Span(region.start() + command + 1, region.end()));
            }
        }
    }
}
