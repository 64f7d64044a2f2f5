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

/**
 * Shell scripts. Each command is a mapping: an assignment under its name, a word under the option before it, other words
 * and here-documents without a key.
 */
final class Shell {
    private static final int DEEPEST = 40;
    private static final Pattern ASSIGNMENT = Pattern.compile("([A-Za-z_]\\w*)\\+?=");
    private static final Pattern OPTION = Pattern.compile("--?[A-Za-z][\\w-]*");
    private static final Pattern HERE = Pattern.compile("<<(-?)[ \\t]*(['\"\\\\]?)([\\w.]+)['\"]?");

    private final String text;
    private final int limit;
    private final Dialect dialect;
    private final int depth;
    private final List<Node> commands = new ArrayList<>();
    private final List<Matcher> pending = new ArrayList<>();
    private List<Member> members = new ArrayList<>();
    private Scalar option;
    private int at;

    private Shell(String text, Span region, Dialect dialect, int depth) {
        this.text = text;
        this.at = region.start();
        this.limit = region.end();
        this.dialect = dialect;
        this.depth = depth;
    }

    static Document read(Source source) {
        Span whole = new Span(0, source.text().length());
        return Document.of(new Sequence(commands(source.text(), whole, Dialect.SHELL), whole, Layout.BLOCK));
    }

    /** The commands of a part of a text, those inside command substitutions too. */
    static List<Node> commands(String text, Span region, Dialect dialect) {
        return new Shell(text, region, dialect, 0).commands();
    }

    private List<Node> commands() {
        while (at < limit) {
            char c = text.charAt(at);
            int continued = ShellWord.continued(text, at, limit, dialect);
            Matcher here = HERE.matcher(text).region(at, limit);
            if (continued > at) {
                at = continued;
            } else if (c == '\n' || c == '\r') {
                endLine();
            } else if (Character.isWhitespace(c)) {
                at++;
            } else if (c == '#') {
                skipComment();
            } else if (c == '<' && !text.startsWith("<<<", at) && here.lookingAt()) {
                pending.add(here);
                at = here.end();
            } else if (c == '<' || c == '>') {
                at += text.startsWith("<<<", at) ? 3 : text.startsWith(">&", at) ? 2 : 1;
            } else if (c == '(' && opensArray()) {
                array();
            } else if (";|&()".indexOf(c) >= 0) {
                at++;
                endCommand();
            } else {
                word();
            }
        }
        endCommand();
        return commands;
    }

    /** Whether an assignment stands right before, which the parenthesis here gives words: {@code args+=(-d x=1)}. */
    private boolean opensArray() {
        boolean assigned = !members.isEmpty() && text.charAt(at - 1) == '=';
        Member last = assigned ? members.get(members.size() - 1) : null;
        return assigned && !last.key().value().isEmpty() && last.span().end() == at;
    }

    /** The words of an array: a mapping of their own, under the array's name. */
    private void array() {
        Member name = members.remove(members.size() - 1);
        List<Member> before = members;
        members = new ArrayList<>();
        at++;
        while (at < limit && text.charAt(at) != ')') {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (text.charAt(at) == '#') {
                skipComment();
            } else {
                word();
            }
        }
        List<Member> words = members;
        members = before;
        option = null;
        if (!words.isEmpty()) {
            int end = words.get(words.size() - 1).span().end();
            Mapping array = new Mapping(words, new Span(words.get(0).span().start(), end), Layout.WORDS);
            members.add(new Member(name.key(), array, new Span(name.span().start(), end)));
        }
        at = Math.min(limit, at + 1);
    }

    private void skipComment() {
        while (at < limit && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        if (dialect == Dialect.DOCKER || dialect == Dialect.DOCKER_BACKTICK) {
            at = Math.min(limit, at + 1);
        }
    }

    private void endLine() {
        at += text.startsWith("\r\n", at) ? 2 : 1;
        for (Matcher here : pending) {
            hereDocument(here);
        }
        pending.clear();
        endCommand();
    }

    private void hereDocument(Matcher here) {
        boolean tabs = !here.group(1).isEmpty();
        Spelled.Builder body = new Spelled.Builder(text, at);
        while (at < limit) {
            int start = at;
            while (tabs && start < limit && text.charAt(start) == '\t') {
                start++;
            }
            int end = text.indexOf('\n', start);
            int next = end < 0 || end >= limit ? limit : end + 1;
            at = next;
            if (text.substring(start, next).strip().equals(here.group(3))) {
                break;
            }
            body.raw(start, next);
        }
        Scalar value = Scalar.of(body.build());
        members.add(new Member(unnamed(value), value, value.span()));
    }

    private void word() {
        int start = at;
        ShellWord word = new ShellWord(text, at, limit, dialect).read();
        if (word.end() == start) {
            at++;
            return;
        }
        at = word.end();
        for (Span inner : word.substitutions()) {
            if (depth < DEEPEST) {
                commands.addAll(new Shell(text, inner, dialect, depth + 1).commands());
            }
        }
        add(word.value(), new Span(start, at), word.quoted());
    }

    private void add(Spelled spelled, Span span, boolean quoted) {
        Scalar whole = new Scalar(spelled, span);
        Matcher assignment = ASSIGNMENT.matcher(spelled.value());
        if (option == null && assignment.lookingAt() && text.startsWith(assignment.group(), span.start())) {
            Scalar key = Scalar.of(Spelled.raw(text, span.start(), span.start() + assignment.end(1)));
            int from = span.start() + assignment.end();
            Spelled value = spelled.part(assignment.end(), spelled.value().length());
            members.add(new Member(key, new Scalar(value, new Span(from, span.end())), span));
        } else if (!quoted && OPTION.matcher(spelled.value()).matches()) {
            option = whole;
            members.add(new Member(unnamed(whole), whole, span));
        } else if (text.charAt(span.start()) == '-') {
            option = null;
            members.add(Member.of(unnamed(whole), whole));
        } else {
            Scalar key = option == null ? unnamed(whole) : option;
            if (option != null) {
                members.remove(members.size() - 1);
            }
            members.add(Member.of(key, whole));
            option = null;
        }
    }

    private static Scalar unnamed(Scalar value) {
        return Scalar.of(new Spelled.Builder("", value.span().start()).build());
    }

    private void endCommand() {
        option = null;
        if (!members.isEmpty()) {
            int end = members.get(members.size() - 1).span().end();
            commands.add(new Mapping(members, new Span(members.get(0).span().start(), end), Layout.WORDS));
            members = new ArrayList<>();
        }
    }
}
