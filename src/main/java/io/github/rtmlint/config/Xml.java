package io.github.rtmlint.config;

import io.github.rtmlint.config.Node.Layout;
import io.github.rtmlint.config.Node.Mapping;
import io.github.rtmlint.config.Node.Member;
import io.github.rtmlint.config.Node.Scalar;
import io.github.rtmlint.text.Problem;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * XML. An element is a mapping of its attributes, its children and its text; the text's key is empty. Nothing outside
 * the file is ever looked at; entities that the file itself declares are keys.
 */
final class Xml {
    private static final int DEEPEST = 400;
    /** The end of a document type's own declarations. */
    private static final Pattern SUBSET_END = Pattern.compile("]\\s*>");

    private static final Pattern NAME = Pattern.compile("[\\w:][\\w:.\\-]*", Pattern.UNICODE_CHARACTER_CLASS);

    private final Source source;
    private final String text;
    private final Deque<Element> open = new ArrayDeque<>();
    private final List<Problem> problems = new ArrayList<>();
    private int at;

    private Xml(Source source) {
        this.source = source;
        this.text = source.text();
    }

    static Document read(Source source) {
        Xml xml = new Xml(source);
        Node root = xml.file();
        return new Document(List.of(root), xml.problems);
    }

    private Node file() {
        open.push(new Element("", 0, 0));
        while (at < text.length()) {
            if (text.charAt(at) != '<') {
                text();
            } else if (text.startsWith("<!--", at)) {
                skipPast("-->", 4);
            } else if (text.startsWith("<![CDATA[", at)) {
                cdata();
            } else if (text.startsWith("<!", at)) {
                declaration();
            } else if (text.startsWith("<?", at)) {
                skipPast("?>", 2);
            } else if (text.startsWith("</", at)) {
                endTag();
            } else {
                startTag();
            }
        }
        while (open.size() > 1) {
            problem(open.peek().start, "no end tag for `" + open.peek().name + "`");
            close(at);
        }
        return open.pop().node(text, text.length());
    }

    private void text() {
        int end = text.indexOf('<', at);
        at = XmlEntities.decode(
                text, at, end < 0 ? text.length() : end, open.peek().content(text, at));
    }

    private void cdata() {
        int from = at + 9;
        int end = text.indexOf("]]>", from);
        Spelled.Builder content = open.peek().content(text, from);
        content.raw(from, end < 0 ? text.length() : end);
        skipPast("]]>", 9);
    }

    private void declaration() {
        int bracket = text.indexOf('[', at);
        int end = text.indexOf('>', at);
        if (bracket > 0 && bracket < end) {
            int close = text.indexOf("]", bracket);
            Matcher last = SUBSET_END.matcher(text);
            close = last.find(bracket) ? last.end() : close < 0 ? text.length() : close + 1;
            open.peek().members.addAll(XmlEntities.declared(text, bracket, close));
            at = close;
        } else {
            skipPast(">", 2);
        }
    }

    private void skipPast(String closing, int opening) {
        int end = text.indexOf(closing, at + opening);
        if (end < 0) {
            problem(at, "no `" + closing + "` follows");
        }
        at = end < 0 ? text.length() : end + closing.length();
    }

    private void startTag() {
        int start = at;
        Matcher name = NAME.matcher(text).region(at + 1, text.length());
        if (!name.lookingAt()) {
            problem(at, "expected a tag's name behind `<`");
            open.peek().content(text, at).raw(at, ++at);
            return;
        }
        Element element = new Element(name.group(), start, name.start());
        at = name.end();
        boolean ended = attributes(element);
        if (open.size() > DEEPEST) {
            problem(start, "nested deeper than " + DEEPEST + " levels; what is inside is taken for its parent's");
        } else {
            open.push(element);
            if (ended) {
                close(at);
            }
        }
    }

    /** Reads the attributes and the tag's end; true when the element ends with it. */
    private boolean attributes(Element element) {
        while (at < text.length()) {
            char c = text.charAt(at);
            Matcher name = NAME.matcher(text).region(at, text.length());
            if (c == '>' || text.startsWith("/>", at)) {
                at += c == '>' ? 1 : 2;
                return c != '>';
            } else if (c == '<') {
                problem(at, "expected `>`");
                return false;
            } else if (name.lookingAt()) {
                at = name.end();
                attribute(element, name.start());
            } else {
                if (!Character.isWhitespace(c)) {
                    problem(at, "expected an attribute but found `" + c + "`");
                }
                at++;
            }
        }
        return false;
    }

    private void attribute(Element element, int start) {
        Scalar key = Scalar.of(Spelled.raw(text, start, at));
        skipBlanks();
        if (at < text.length() && text.charAt(at) == '=') {
            at++;
            skipBlanks();
            char quote = at < text.length() ? text.charAt(at) : ' ';
            int from = at + 1;
            int end = quote == '"' || quote == '\'' ? text.indexOf(quote, from) : -1;
            if (end < 0) {
                problem(start, "expected a quoted value behind the name of an attribute");
                return;
            }
            Spelled.Builder value = new Spelled.Builder(text, from);
            XmlEntities.decode(text, from, end, value);
            at = end + 1;
            element.members.add(Member.of(key, new Scalar(value.build(), new Span(from - 1, at))));
        }
    }

    private void endTag() {
        Matcher name = NAME.matcher(text).region(at + 2, text.length());
        String tag = name.lookingAt() ? name.group() : "";
        int start = at;
        skipPast(">", 2);
        if (open.stream().limit(open.size() - 1L).noneMatch(e -> e.name.equals(tag))) {
            problem(start, "`" + tag + "` ends but was not begun");
            return;
        }
        while (!open.peek().name.equals(tag)) {
            problem(open.peek().start, "no end tag for `" + open.peek().name + "`");
            close(start);
        }
        close(at);
    }

    private void close(int end) {
        Element closed = open.pop();
        Scalar key = Scalar.of(Spelled.raw(text, closed.nameAt, closed.nameAt + closed.name.length()));
        open.peek().members.add(new Member(key, closed.node(text, end), new Span(closed.start, end)));
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private void problem(int offset, String message) {
        if (problems.isEmpty()) {
            problems.add(Problems.unparsed(source, offset, "XML: " + message));
        }
    }

    /** An element that has begun. */
    private static final class Element {
        private final String name;
        private final int start;
        private final int nameAt;
        private final List<Member> members = new ArrayList<>();
        private Spelled.Builder content;

        Element(String name, int start, int nameAt) {
            this.name = name;
            this.start = start;
            this.nameAt = nameAt;
        }

        Spelled.Builder content(String text, int from) {
            if (content == null) {
                content = new Spelled.Builder(text, from);
            }
            return content;
        }

        Mapping node(String text, int end) {
            if (content != null) {
                Spelled whole = content.build();
                String value = whole.value();
                int from = value.length() - value.stripLeading().length();
                int to = value.stripTrailing().length();
                if (from < to) {
                    Spelled spelled = from == 0 && to == value.length() ? whole : whole.part(from, to);
                    Spelled noName = new Spelled.Builder(text, spelled.span().start()).build();
                    members.add(Member.of(Scalar.of(noName), Scalar.of(spelled)));
                }
            }
            return new Mapping(members, new Span(start, end), Layout.MARKUP);
        }
    }
}
