package io.github.rtmlint.config;

import io.github.rtmlint.config.Node.Layout;
import io.github.rtmlint.config.Node.Mapping;
import io.github.rtmlint.config.Node.Member;
import io.github.rtmlint.config.Node.Scalar;
import io.github.rtmlint.config.Node.Sequence;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Request files of HTTP clients in editors: {@code GET https://…}, its query perhaps on lines of its own, headers, a body,
 * variables ({@code @base = …}). A body counts as data of its request.
 */
final class HttpFile {
    private static final Pattern REQUEST =
            Pattern.compile("(?:[A-Z]{3,7}[ \\t]+)?(?=\\S*(?:/|\\{\\{))(\\S.*?)(?:[ \\t]+HTTP/[\\d.]+)?[ \\t]*");
    private static final Pattern VARIABLE = Pattern.compile("@([\\w.-]+)\\s*=\\s*(.*?)\\s*");
    private static final Pattern HEADER = Pattern.compile("([\\w-]+):[ \\t]*(.*?)[ \\t]*");

    private final Source source;
    private final String text;
    private final List<Node> nodes = new ArrayList<>();
    private List<Member> request = new ArrayList<>();
    private Spelled.Builder url;
    private boolean body;

    private HttpFile(Source source) {
        this.source = source;
        this.text = source.text();
    }

    static Document read(Source source) {
        HttpFile file = new HttpFile(source);
        for (int line = 1; line <= source.lineCount(); line++) {
            file.line(source.line(line));
        }
        file.endRequest();
        return Document.of(new Sequence(file.nodes, new Span(0, source.text().length()), Layout.BLOCK));
    }

    private void line(Span span) {
        String line = span.in(text);
        Matcher variable = VARIABLE.matcher(line);
        Matcher wanted = REQUEST.matcher(line);
        Matcher header = HEADER.matcher(line);
        if (line.startsWith("###")) {
            endRequest();
        } else if (line.startsWith("#") || line.startsWith("//")) {
            return;
        } else if (request.isEmpty() && url == null && variable.matches()) {
            request.add(member(span, variable));
            endRequest();
        } else if (url == null && !body) {
            if (wanted.matches()) {
                url = new Spelled.Builder(text, span.start() + wanted.start(1));
                url.raw(span.start() + wanted.start(1), span.start() + wanted.end(1));
            }
        } else if (!body && !line.isBlank() && Character.isWhitespace(line.charAt(0))) {
            if (!request.isEmpty()) {
                return;
            }
            Span trimmed = trimmed(span);
            url.raw(trimmed.start(), trimmed.end());
        } else if (!body && header.matches()) {
            request.add(member(span, header));
        } else if (line.isBlank()) {
            body = url != null;
        } else if (body) {
            Scalar key = Scalar.of(new Spelled.Builder(text, span.start())
                    .put("--data", span.start(), span.start())
                    .build());
            Span trimmed = trimmed(span);
            request.add(Member.of(key, Scalar.of(Spelled.raw(text, trimmed.start(), trimmed.end()))));
        }
    }

    private Member member(Span line, Matcher matcher) {
        int start = line.start();
        Scalar key = Scalar.of(Spelled.raw(text, start + matcher.start(1), start + matcher.end(1)));
        return Member.of(key, Scalar.of(Spelled.raw(text, start + matcher.start(2), start + matcher.end(2))));
    }

    private Span trimmed(Span line) {
        String written = line.in(text);
        int from = written.length() - written.stripLeading().length();
        return new Span(
                line.start() + from,
                line.start() + Math.max(from, written.stripTrailing().length()));
    }

    private void endRequest() {
        if (url != null) {
            Spelled spelled = url.build();
            Scalar value = Scalar.of(spelled);
            Scalar key = Scalar.of(new Spelled.Builder(text, value.span().start()).build());
            request.add(0, new Member(key, value, value.span()));
        }
        if (!request.isEmpty()) {
            int start = request.get(0).span().start();
            int end = Math.max(start, request.get(request.size() - 1).span().end());
            nodes.add(new Mapping(request, new Span(start, end), Layout.WORDS));
        }
        request = new ArrayList<>();
        url = null;
        body = false;
    }
}
