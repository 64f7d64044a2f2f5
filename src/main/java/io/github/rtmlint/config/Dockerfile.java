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
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dockerfiles: the values of instructions, and the commands in them. */
final class Dockerfile {
    private static final Pattern INSTRUCTION = Pattern.compile("[ \\t]*([A-Za-z]+)[ \\t]+");
    private static final Pattern ESCAPE =
            Pattern.compile("(?im)\\A(?:\\s*#\\s*\\w+\\s*=.*\\R)*?\\s*#\\s*escape\\s*=\\s*`");
    private static final Pattern INNER = Pattern.compile("\\b(CMD|RUN|ENTRYPOINT)\\s+");
    private static final Pattern HERE = Pattern.compile("<<-?['\"]?(\\w+)");
    private static final Pattern OLD_ENV = Pattern.compile("([A-Za-z_]\\w*)[ \\t]+(.*)");

    private final Source source;
    private final String text;
    private final Dialect dialect;
    private final List<Node> nodes = new ArrayList<>();
    private int line = 1;

    private Dockerfile(Source source) {
        this.source = source;
        this.text = source.text();
        this.dialect = ESCAPE.matcher(text).find() ? Dialect.DOCKER_BACKTICK : Dialect.DOCKER;
    }

    static Document read(Source source) {
        Dockerfile file = new Dockerfile(source);
        while (file.line <= source.lineCount()) {
            file.instruction();
        }
        return Document.of(new Sequence(file.nodes, new Span(0, source.text().length()), Layout.BLOCK));
    }

    private void instruction() {
        Span first = source.line(line);
        Matcher name = INSTRUCTION.matcher(text).region(first.start(), first.end());
        if (!name.lookingAt()) {
            line++;
            return;
        }
        Span region = new Span(name.end(), Math.max(name.end(), end()));
        int from = region.start();
        String instruction = name.group(1).toUpperCase(Locale.ROOT);
        Matcher old = OLD_ENV.matcher(text).region(from, region.end());
        if (instruction.equals("HEALTHCHECK") || instruction.equals("ONBUILD")) {
            Matcher inner = INNER.matcher(text).region(from, region.end());
            from = inner.find() ? inner.end() : from;
        }
        if (from < region.end() && text.charAt(from) == '[') {
            nodes.add(Json.valueAt(source, from));
        } else if (instruction.equals("ENV") && old.matches()) {
            Scalar key = Scalar.of(Spelled.raw(text, old.start(1), old.end(1)));
            Scalar value = Scalar.of(Spelled.raw(text, old.start(2), old.end(2)));
            nodes.add(new Mapping(List.of(Member.of(key, value)), region, Layout.WORDS));
        } else {
            nodes.addAll(Shell.commands(text, new Span(from, region.end()), dialect));
        }
    }

    /** The end of the instruction that begins at this line; the next line is the one behind it. */
    private int end() {
        Span span = source.line(line++);
        Matcher here = HERE.matcher(text).region(span.start(), span.end());
        if (here.find()) {
            return endOfHereDocument(here.group(1), span.end());
        }
        while (goesOn(span) && line <= source.lineCount()) {
            span = source.line(line++);
        }
        return span.end();
    }

    private int endOfHereDocument(String word, int otherwise) {
        for (int last = line; last <= source.lineCount(); last++) {
            Span span = source.line(last);
            if (span.in(text).strip().equals(word)) {
                line = last + 1;
                return span.end();
            }
        }
        return otherwise;
    }

    private boolean goesOn(Span span) {
        String written = span.in(text).strip();
        return written.startsWith("#") || !written.isEmpty() && written.charAt(written.length() - 1) == dialect.escape;
    }
}
