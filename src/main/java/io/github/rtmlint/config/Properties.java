package io.github.rtmlint.config;

import io.github.rtmlint.config.Node.Layout;
import io.github.rtmlint.config.Node.Mapping;
import io.github.rtmlint.config.Node.Member;
import io.github.rtmlint.config.Node.Scalar;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Java properties, as {@link java.util.Properties#load} reads them. */
final class Properties {
    private final String text;
    private int at;

    private Properties(String text) {
        this.text = text;
    }

    static Document read(Source source) {
        return Document.of(new Properties(source.text()).file());
    }

    private Mapping file() {
        List<Member> members = new ArrayList<>();
        while (skipToKey()) {
            Scalar key = part(true);
            skipSeparator();
            members.add(Member.of(key, part(false)));
        }
        return new Mapping(members, new Span(0, text.length()), Layout.BLOCK);
    }

    private boolean skipToKey() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '#' || c == '!') {
                while (at < text.length() && !lineEnd(text.charAt(at))) {
                    at++;
                }
            } else if (blank(c) || lineEnd(c)) {
                at++;
            } else if (!skipContinuation()) {
                return true;
            }
        }
        return false;
    }

    private void skipSeparator() {
        boolean seen = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (blank(c) || !seen && (c == '=' || c == ':')) {
                seen |= !blank(c);
                at++;
            } else if (!skipContinuation()) {
                return;
            }
        }
    }

    private Scalar part(boolean key) {
        int start = at;
        Spelled.Builder builder = new Spelled.Builder(text, start);
        while (at < text.length()) {
            char c = text.charAt(at);
            if (lineEnd(c) || key && (blank(c) || c == '=' || c == ':')) {
                break;
            } else if (c == '\\') {
                if (!skipContinuation()) {
                    escape(builder);
                }
            } else {
                builder.raw(at, ++at);
            }
        }
        Spelled spelled = builder.build();
        return new Scalar(spelled, spelled.span());
    }

    private void escape(Spelled.Builder builder) {
        int start = at++;
        if (at == text.length()) {
            return;
        }
        char c = text.charAt(at++);
        if (c == 'u' && at + 4 <= text.length() && text.substring(at, at + 4).matches("[0-9A-Fa-f]{4}")) {
            at += 4;
            builder.put(String.valueOf((char) Integer.parseInt(text, at - 4, at, 16)), start, at);
        } else {
            int known = "tnrf".indexOf(c);
            builder.put(String.valueOf(known < 0 ? c : "\t\n\r\f".charAt(known)), start, at);
        }
    }

    /** Skips a backslash at the end of a line, and the blanks that the next begins with. */
    private boolean skipContinuation() {
        if (text.charAt(at) != '\\' || at + 1 == text.length() || !lineEnd(text.charAt(at + 1))) {
            return false;
        }
        at += text.startsWith("\r\n", at + 1) ? 3 : 2;
        while (at < text.length() && blank(text.charAt(at))) {
            at++;
        }
        return true;
    }

    private static boolean blank(char c) {
        return c == ' ' || c == '\t' || c == '\f';
    }

    private static boolean lineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
