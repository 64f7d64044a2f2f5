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

/** JSON, JSON5, JSON with comments and JSON lines. */
final class Json {
    private static final int DEEPEST = 400;
    private static final String PUNCTUATION = "{}[]:,\"'";

    private final Source source;
    private final String text;
    private final List<Problem> problems = new ArrayList<>();
    private int at;
    private int depth;

    private Json(Source source, int at) {
        this.source = source;
        this.text = source.text();
        this.at = at;
    }

    static Document read(Source source) {
        Json json = new Json(source, 0);
        List<Node> roots = new ArrayList<>();
        while (json.skipBlanks()) {
            if (json.beginsValue()) {
                roots.add(json.value());
            } else {
                json.unexpected("a value");
            }
        }
        return new Document(roots, json.problems);
    }

    /** The value that begins at an offset of any other text. */
    static Node valueAt(Source source, int at) {
        return new Json(source, at).value();
    }

    private Node value() {
        char c = text.charAt(at);
        if (c == '{' || c == '[') {
            int start = at++;
            if (depth == DEEPEST) {
                problem(start, "nested deeper than " + DEEPEST + " levels; what is inside is not read");
                return skipped(start);
            }
            depth++;
            Node node = c == '{' ? mapping(start) : sequence(start);
            depth--;
            return node;
        }
        return c == '"' || c == '\'' ? string(c) : word();
    }

    private Mapping mapping(int start) {
        List<Member> members = new ArrayList<>();
        while (skipBlanks() && text.charAt(at) != '}') {
            if (text.charAt(at) == ',') {
                at++;
            } else if (text.charAt(at) == ']' && depth > 1) {
                problem(at, "expected `}`");
                break;
            } else if (beginsValue() && text.charAt(at) != '{' && text.charAt(at) != '[') {
                member(members);
            } else {
                unexpected("a key");
            }
        }
        close(start, '}');
        return new Mapping(members, new Span(start, at), Layout.FLOW);
    }

    private void member(List<Member> members) {
        Scalar key = (Scalar) value();
        if (skipBlanks() && text.charAt(at) == ':') {
            at++;
            if (skipBlanks() && beginsValue()) {
                members.add(Member.of(key, value()));
                return;
            }
        }
        problem(Math.min(at, text.length()), "expected `:` and a value");
    }

    private Sequence sequence(int start) {
        List<Node> items = new ArrayList<>();
        while (skipBlanks() && text.charAt(at) != ']') {
            if (text.charAt(at) == ',') {
                at++;
            } else if (text.charAt(at) == '}' && depth > 1) {
                problem(at, "expected `]`");
                break;
            } else if (beginsValue()) {
                items.add(value());
            } else {
                unexpected("a value");
            }
        }
        close(start, ']');
        return new Sequence(items, new Span(start, at), Layout.FLOW);
    }

    private void close(int start, char expected) {
        if (at >= text.length()) {
            problem(start, "no `" + expected + "` closes this");
        } else if (text.charAt(at) == expected) {
            at++;
        }
    }

    private Sequence skipped(int start) {
        int open = 1;
        while (open > 0 && skipBlanks()) {
            char c = text.charAt(at);
            open += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            if (c == '"' || c == '\'') {
                string(c);
            } else {
                at++;
            }
        }
        return new Sequence(List.of(), new Span(start, at), Layout.FLOW);
    }

    private Scalar string(char quote) {
        int start = at++;
        Spelled.Builder builder = new Spelled.Builder(text, at);
        while (at < text.length() && text.charAt(at) != quote) {
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < text.length()) {
                at = Escapes.javaScript(text, at, builder);
            } else if (c == '\n' || c == '\r') {
                break;
            } else {
                builder.raw(at, ++at);
            }
        }
        if (at < text.length() && text.charAt(at) == quote) {
            at++;
        } else {
            problem(start, "this string has no end");
        }
        return new Scalar(builder.build(), new Span(start, at));
    }

    private Scalar word() {
        int start = at;
        while (at < text.length()
                && !Character.isWhitespace(text.charAt(at))
                && PUNCTUATION.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return Scalar.of(Spelled.raw(text, start, at));
    }

    private boolean beginsValue() {
        return "}]:,".indexOf(text.charAt(at)) < 0;
    }

    /** Skips blanks and comments; false at the end of the text. */
    private boolean skipBlanks() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || c == '\uFEFF' || c == '\u00A0') {
                at++;
            } else if (text.startsWith("//", at) || c == '#') {
                at = lineEnd(at);
            } else if (text.startsWith("/*", at)) {
                int end = text.indexOf("*/", at + 2);
                at = end < 0 ? text.length() : end + 2;
            } else {
                return true;
            }
        }
        return false;
    }

    private int lineEnd(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private void unexpected(String expected) {
        problem(at, "expected " + expected + " but found `" + text.charAt(at) + "`");
        at++;
    }

    /** One problem a file says enough. */
    private void problem(int offset, String message) {
        if (problems.isEmpty()) {
            problems.add(Problems.unparsed(source, offset, "JSON: " + message));
        }
    }
}
