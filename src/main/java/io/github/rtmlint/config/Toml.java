package io.github.rtmlint.config;

import io.github.rtmlint.config.Node.Layout;
import io.github.rtmlint.config.Node.Mapping;
import io.github.rtmlint.config.Node.Member;
import io.github.rtmlint.config.Node.Scalar;
import io.github.rtmlint.config.Node.Sequence;
import io.github.rtmlint.text.Problem;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.List;

/** TOML 1.0. Tables are flat: a key's path is its table's header and its own dotted name. */
final class Toml {
    private static final int DEEPEST = 200;

    private final Source source;
    private final String text;
    private final List<Problem> problems = new ArrayList<>();
    private int at;
    private int depth;

    private Toml(Source source) {
        this.source = source;
        this.text = source.text();
    }

    static Document read(Source source) {
        Toml toml = new Toml(source);
        Node root = toml.file();
        return new Document(List.of(root), toml.problems);
    }

    private Mapping file() {
        List<Member> root = new ArrayList<>();
        List<Member> table = root;
        while (skipBlanks(true)) {
            if (text.charAt(at) == '[') {
                Scalar header = header();
                table = new ArrayList<>();
                root.add(new Member(header, new Mapping(table, header.span(), Layout.BLOCK), header.span()));
            } else {
                keyValue(table);
                expectLineEnd();
            }
        }
        return new Mapping(root, new Span(0, text.length()), Layout.BLOCK);
    }

    private Scalar header() {
        int start = at;
        at += text.startsWith("[[", at) ? 2 : 1;
        Scalar key = key();
        if (at < text.length() && text.charAt(at) == ']') {
            at += text.startsWith("]]", at) ? 2 : 1;
        } else {
            problem(start, "no `]` closes this header");
        }
        expectLineEnd();
        return key;
    }

    private void keyValue(List<Member> members) {
        int start = at;
        Scalar key = key();
        if (at < text.length() && text.charAt(at) == '=') {
            at++;
            if (skipBlanks(false) && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
                members.add(Member.of(key, value()));
                return;
            }
        }
        problem(start, "expected a key, `=` and a value");
        at = Math.max(at, start + (at == start ? 1 : 0));
    }

    /** A dotted key, its quotes taken away. */
    private Scalar key() {
        skipBlanks(false);
        int start = at;
        Spelled.Builder name = new Spelled.Builder(text, start);
        int end = at;
        while (skipBlanks(false)) {
            char c = text.charAt(at);
            if (c == '"' || c == '\'') {
                string(c, name);
            } else if (c == '.' || Character.isLetterOrDigit(c) || c == '_' || c == '-') {
                name.raw(at, ++at);
            } else {
                break;
            }
            end = at;
        }
        return new Scalar(name.build(), new Span(start, end));
    }

    private Node value() {
        int start = at;
        char c = text.charAt(at);
        if (c == '"' || c == '\'') {
            Spelled.Builder value = new Spelled.Builder(text, at + 1);
            string(c, value);
            return new Scalar(value.build(), new Span(start, at));
        }
        if ((c == '[' || c == '{') && depth < DEEPEST) {
            depth++;
            at++;
            Node node = c == '[' ? array(start) : inlineTable(start);
            depth--;
            return node;
        }
        while (at < text.length() && ",]}#\n\r".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        at = Math.max(at, start + 1);
        int end = at;
        while (end > start + 1 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return Scalar.of(Spelled.raw(text, start, end));
    }

    private Sequence array(int start) {
        List<Node> items = new ArrayList<>();
        while (skipBlanks(true) && text.charAt(at) != ']') {
            if (text.charAt(at) == ',') {
                at++;
            } else {
                items.add(value());
            }
        }
        close(start);
        return new Sequence(items, new Span(start, at), Layout.FLOW);
    }

    private Mapping inlineTable(int start) {
        List<Member> members = new ArrayList<>();
        while (skipBlanks(true) && text.charAt(at) != '}') {
            if (text.charAt(at) == ',') {
                at++;
            } else {
                keyValue(members);
            }
        }
        close(start);
        return new Mapping(members, new Span(start, at), Layout.FLOW);
    }

    private void close(int start) {
        if (at < text.length()) {
            at++;
        } else {
            problem(start, "nothing closes this");
        }
    }

    private void string(char quote, Spelled.Builder value) {
        int start = at;
        String three = String.valueOf(quote).repeat(3);
        boolean multiline = text.startsWith(three, at);
        String closing = multiline ? three : three.substring(2);
        at += closing.length();
        if (multiline && at < text.length() && (text.charAt(at) == '\n' || text.startsWith("\r\n", at))) {
            at += text.charAt(at) == '\n' ? 1 : 2;
        }
        while (at < text.length() && !text.startsWith(closing, at)) {
            char c = text.charAt(at);
            if (!multiline && (c == '\n' || c == '\r')) {
                problem(start, "this string has no end");
                return;
            } else if (c == '\\' && quote == '"' && at + 1 < text.length()) {
                escape(value, multiline);
            } else {
                value.raw(at, ++at);
            }
        }
        // Up to two quotes may stand right before the closing three.
        while (multiline && text.startsWith(closing, at + 1)) {
            value.raw(at, ++at);
        }
        if (at >= text.length()) {
            problem(start, "this string has no end");
        }
        at = Math.min(text.length(), at + closing.length());
    }

    private void escape(Spelled.Builder value, boolean multiline) {
        char c = text.charAt(at + 1);
        int digits = c == 'u' ? 4 : c == 'U' ? 8 : c == 'x' ? 2 : 0;
        if (multiline && Character.isWhitespace(c)) {
            at++;
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        } else if (digits > 0 && Escapes.hex(text, at + 2, digits)) {
            at = Escapes.code(text, at, digits, value);
        } else {
            at = Escapes.single(text, at, "btnfre", "\b\t\n\f\r\u001B", value);
        }
    }

    private void expectLineEnd() {
        if (skipBlanks(false) && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            problem(at, "expected the end of the line");
            while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
                at++;
            }
        }
    }

    /** Skips blanks, comments and, if wanted, line ends; false at the end of the text. */
    private boolean skipBlanks(boolean lines) {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '#') {
                while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
                    at++;
                }
            } else if (c == ' ' || c == '\t' || lines && Character.isWhitespace(c)) {
                at++;
            } else {
                return true;
            }
        }
        return false;
    }

    private void problem(int offset, String message) {
        if (problems.isEmpty()) {
            problems.add(Problems.unparsed(source, offset, "TOML: " + message));
        }
    }
}
