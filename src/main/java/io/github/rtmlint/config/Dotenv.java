package io.github.rtmlint.config;

import io.github.rtmlint.config.Node.Layout;
import io.github.rtmlint.config.Node.Mapping;
import io.github.rtmlint.config.Node.Member;
import io.github.rtmlint.config.Node.Scalar;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Environment files, {@code NAME=value} a line; quoted values may go on over lines, double-quoted ones have escapes. */
final class Dotenv {
    private static final Pattern NAME = Pattern.compile("[ \\t]*(?:export[ \\t]+)?([\\w.-]+)[ \\t]*[=:][ \\t]*");
    private static final Pattern REMARK = Pattern.compile("(^|\\s)#");

    private final String text;
    private int at;

    private Dotenv(String text) {
        this.text = text;
    }

    static Document read(Source source) {
        return Document.of(new Dotenv(source.text()).file());
    }

    private Mapping file() {
        List<Member> members = new ArrayList<>();
        while (at < text.length()) {
            Matcher name = NAME.matcher(text).region(at, text.length());
            if (name.lookingAt()) {
                at = name.end();
                Scalar key = Scalar.of(Spelled.raw(text, name.start(1), name.end(1)));
                members.add(Member.of(key, value()));
            }
            at = Math.min(text.length(), lineEnd(at) + 1);
        }
        return new Mapping(members, new Span(0, text.length()), Layout.BLOCK);
    }

    private Scalar value() {
        char quote = at < text.length() ? text.charAt(at) : '\n';
        if ((quote == '"' || quote == '\'' || quote == '`') && closing(quote) > 0) {
            return quoted(quote);
        }
        int end = lineEnd(at);
        Matcher remark = REMARK.matcher(text).region(at, end);
        end = remark.find() ? remark.start() : end;
        while (end > at && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return Scalar.of(Spelled.raw(text, at, end));
    }

    private Scalar quoted(char quote) {
        int start = at;
        int close = closing(quote);
        Spelled.Builder value = new Spelled.Builder(text, ++at);
        while (at < close) {
            if (quote == '"' && text.charAt(at) == '\\') {
                at = Escapes.single(text, at, "nrt", "\n\r\t", value);
            } else {
                value.raw(at, ++at);
            }
        }
        at = close + 1;
        return new Scalar(value.build(), new Span(start, at));
    }

    private int closing(char quote) {
        for (int i = at + 1; i < text.length(); i++) {
            if (text.charAt(i) == quote) {
                return i;
            }
            if (text.charAt(i) == '\\' && quote == '"') {
                i++;
            }
        }
        return -1;
    }

    private int lineEnd(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }
}
