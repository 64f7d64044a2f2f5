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
 * HOCON, Terraform's HCL, and what else has blocks in braces, comments and a key before each value.
 *
 * <p>Pieces that stand side by side are one value in HOCON; in HCL each string of an expression is one. Substitutions stay as
 * they are written; includes are not followed.
 */
final class Braces {
    private static final int DEEPEST = 200;
    private static final String BREAKS = "{}[]=:,;\n\r";
    /** An unquoted URL; its signs mean nothing. */
    private static final Pattern URL = Pattern.compile("[A-Za-z][\\w.+-]{0,20}://[^\\s\"{}\\[\\],;#$]*");

    private static final Pattern HERE = Pattern.compile("<<[-~]?(\\w+)[ \\t]*\\R");

    private final String text;
    private final boolean expressions;
    private int at;
    private int depth;

    private Braces(Source source, boolean expressions) {
        this.text = source.text();
        this.expressions = expressions;
    }

    static Document hocon(Source source) {
        return new Braces(source, false).file();
    }

    static Document hcl(Source source) {
        return new Braces(source, true).file();
    }

    private Document file() {
        List<Member> members = new ArrayList<>();
        while (at < text.length()) {
            members.addAll(members());
            at++;
        }
        return Document.of(new Mapping(members, new Span(0, text.length()), Layout.BLOCK));
    }

    /** Reads members up to a closing brace or the end. */
    private List<Member> members() {
        List<Member> members = new ArrayList<>();
        while (skipBlanks(true) && text.charAt(at) != '}') {
            int start = at;
            char c = text.charAt(at);
            if (c == '{') {
                members.addAll(block().members());
            } else if (c == ',' || c == ';' || c == ']' || c == '=' || c == ':') {
                at++;
            } else if (c == '[') {
                array();
            } else {
                member(members);
            }
            at = Math.max(at, start + 1);
        }
        return members;
    }

    private Mapping block() {
        int start = at++;
        List<Member> members = List.of();
        if (depth < DEEPEST) {
            depth++;
            members = members();
            depth--;
        }
        at = Math.min(text.length(), at + 1);
        return new Mapping(members, new Span(start, at), Layout.BLOCK);
    }

    private void member(List<Member> members) {
        Scalar key = key();
        if (!skipBlanks(false)) {
            members.add(unnamed(key));
            return;
        }
        char c = text.charAt(at);
        boolean assigned = c == '=' || c == ':' || text.startsWith("+=", at);
        if (assigned) {
            at += c == '+' ? 2 : 1;
            skipBlanks(true);
            values(key, members);
        } else if (c == '{') {
            members.add(Member.of(key, block()));
        } else {
            members.add(unnamed(key));
        }
    }

    /** Words without a sign between them: the first is taken for the key, as in other servers' {@code .conf} files. */
    private static Member unnamed(Scalar words) {
        int blank = words.value().indexOf(' ');
        Spelled text = words.text();
        int from = blank + 1;
        Spelled key = text.part(0, Math.max(0, blank));
        Scalar value = Scalar.of(text.part(from, words.value().length()));
        return new Member(Scalar.of(key), blank < 0 ? words : value, words.span());
    }

    /** A key, or the words before a block: {@code resource "a" "b"} becomes {@code resource.a.b}. */
    private Scalar key() {
        int start = at;
        int end = at;
        Spelled.Builder name = new Spelled.Builder(text, start);
        while (skipBlanks(false) && BREAKS.indexOf(text.charAt(at)) < 0 && !text.startsWith("+=", at)) {
            if (name.length() > 0 && at > end) {
                name.put(expressions ? "." : " ", end, at);
            }
            piece(name);
            end = at;
        }
        return new Scalar(name.build(), new Span(start, end));
    }

    private void values(Scalar key, List<Member> members) {
        do {
            char c = at < text.length() ? text.charAt(at) : '\n';
            if (c == '{') {
                members.add(Member.of(key, block()));
            } else if (c == '[') {
                members.add(Member.of(key, array()));
            } else if (BREAKS.indexOf(c) < 0) {
                scalars().forEach(value -> members.add(Member.of(key, value)));
            } else if (expressions && (c == '=' || c == ':')) {
                at++;
            } else {
                return;
            }
        } while (skipBlanks(false));
    }

    /** The scalars up to the end of the line or a bracket. */
    private List<Scalar> scalars() {
        List<Scalar> found = new ArrayList<>();
        int start = at;
        int end = at;
        Spelled.Builder value = new Spelled.Builder(text, inner(at));
        while (skipBlanks(false) && BREAKS.indexOf(stop()) < 0) {
            if (at > end && value.length() > 0 && !expressions) {
                value.raw(end, at);
            }
            boolean string = text.charAt(at) == '"'
                    || HERE.matcher(text).region(at, text.length()).lookingAt();
            if (expressions && string && at > start) {
                value = new Spelled.Builder(text, inner(at));
                start = at;
            }
            piece(value);
            end = at;
            if (expressions && string) {
                found.add(new Scalar(value.build(), new Span(start, end)));
                value = new Spelled.Builder(text, at);
                start = at;
            }
        }
        if (value.length() > 0) {
            found.add(new Scalar(value.build(), new Span(start, end)));
        }
        return found;
    }

    private int inner(int from) {
        return from < text.length() && text.charAt(from) == '"' ? from + 1 : from;
    }

    /** The character here, unless it is one that an unquoted value may hold. */
    private char stop() {
        char c = text.charAt(at);
        return c == ':' || c == '=' ? ' ' : c;
    }

    private Sequence array() {
        int start = at++;
        List<Node> items = new ArrayList<>();
        while (skipBlanks(true) && text.charAt(at) != ']' && text.charAt(at) != '}') {
            int before = at;
            char c = text.charAt(at);
            if (c == '{') {
                items.add(block());
            } else if (c == '[' && depth < DEEPEST) {
                depth++;
                items.add(array());
                depth--;
            } else if (c != ',') {
                items.addAll(scalars());
            }
            at = Math.max(at, before + (at == before ? 1 : 0));
        }
        at = Math.min(text.length(), at + (at < text.length() && text.charAt(at) == ']' ? 1 : 0));
        return new Sequence(items, new Span(start, at), Layout.FLOW);
    }

    /** One string, here-document, substitution or run of other characters. */
    private void piece(Spelled.Builder value) {
        Matcher here = HERE.matcher(text).region(at, text.length());
        if (text.startsWith("\"\"\"", at)) {
            int end = text.indexOf("\"\"\"", at + 3);
            end = end < 0 ? text.length() : end;
            value.raw(at + 3, end);
            at = Math.min(text.length(), end + 3);
        } else if (text.charAt(at) == '"') {
            string(value);
        } else if (expressions && here.lookingAt()) {
            hereDocument(here, value);
        } else if (text.startsWith("${", at)) {
            substitution(value);
        } else {
            Matcher url = URL.matcher(text).region(at, text.length());
            int end = url.lookingAt() ? url.end() : at + 1;
            value.raw(at, end);
            at = end;
            while (at < text.length() && !endsRun()) {
                value.raw(at, ++at);
            }
        }
    }

    private boolean endsRun() {
        char c = text.charAt(at);
        return Character.isWhitespace(c)
                || BREAKS.indexOf(c) >= 0
                || c == '"'
                || comment()
                || text.startsWith("${", at)
                || text.startsWith("+=", at);
    }

    private void string(Spelled.Builder value) {
        at++;
        while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\n') {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at = Escapes.javaScript(text, at, value);
            } else if (expressions && text.startsWith("${", at)) {
                substitution(value);
            } else {
                value.raw(at, ++at);
            }
        }
        at = Math.min(text.length(), at + (at < text.length() && text.charAt(at) == '"' ? 1 : 0));
    }

    private void substitution(Spelled.Builder value) {
        int open = 0;
        int start = at;
        do {
            open += text.charAt(at) == '{' ? 1 : text.charAt(at) == '}' ? -1 : 0;
            at++;
        } while (at < text.length() && text.charAt(at) != '\n' && (open > 0 || at < start + 2));
        value.raw(start, at);
    }

    private void hereDocument(Matcher here, Spelled.Builder value) {
        at = here.end();
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            int next = end < 0 ? text.length() : end + 1;
            boolean last = text.substring(at, next).strip().equals(here.group(1));
            if (last) {
                at += text.substring(at, next).stripTrailing().length();
                return;
            }
            value.raw(at, next);
            at = next;
        }
    }

    private boolean comment() {
        return text.charAt(at) == '#' || text.startsWith("//", at) || text.startsWith("/*", at);
    }

    private boolean skipBlanks(boolean lines) {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (text.startsWith("/*", at)) {
                int end = text.indexOf("*/", at + 2);
                at = end < 0 ? text.length() : end + 2;
            } else if (comment()) {
                while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
                    at++;
                }
            } else if (Character.isWhitespace(c) && (lines || c != '\n' && c != '\r')) {
                at++;
            } else {
                return true;
            }
        }
        return false;
    }
}
