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

/**
 * HOCON, Terraform's HCL, and what else has blocks in braces, comments and a key before each value.
 *
 * <p>Pieces that stand side by side are one value in HOCON; in HCL each string of an expression is one. Substitutions stay as
 * they are written; includes are not followed.
 */
final class Braces {
    private static final int DEEPEST = 200;

    private final String text;
    private final boolean expressions;
    private final BracePieces in;
    private int depth;

    private Braces(Source source, boolean expressions) {
        this.text = source.text();
        this.expressions = expressions;
        this.in = new BracePieces(text, expressions);
    }

    static Document hocon(Source source) {
        return new Braces(source, false).file();
    }

    static Document hcl(Source source) {
        return new Braces(source, true).file();
    }

    private Document file() {
        List<Member> members = new ArrayList<>();
        while (!in.atEnd()) {
            members.addAll(members());
            in.skip(1);
        }
        return Document.of(new Mapping(members, new Span(0, text.length()), Layout.BLOCK));
    }

    /** Reads members up to a closing brace or the end. */
    private List<Member> members() {
        List<Member> members = new ArrayList<>();
        while (in.skipBlanks(true) && in.peek() != '}') {
            int start = in.at();
            char c = in.peek();
            if (c == '{') {
                members.addAll(block().members());
            } else if (",;]=:".indexOf(c) >= 0) {
                in.skip(1);
            } else if (c == '[') {
                array();
            } else {
                member(members);
            }
            proceed(start);
        }
        return members;
    }

    /** Leaves a character out where nothing could be read. */
    private void proceed(int start) {
        if (in.at() == start) {
            in.skip(1);
        }
    }

    private Mapping block() {
        int start = in.at();
        in.skip(1);
        List<Member> members = List.of();
        if (depth < DEEPEST) {
            depth++;
            members = members();
            depth--;
        }
        in.skip(1);
        return new Mapping(members, new Span(start, in.at()), Layout.BLOCK);
    }

    private void member(List<Member> members) {
        Scalar key = key();
        if (!in.skipBlanks(false)) {
            members.add(unnamed(key));
            return;
        }
        char c = in.peek();
        boolean assigned = c == '=' || c == ':' || in.next("+=");
        if (assigned) {
            in.skip(c == '+' ? 2 : 1);
            in.skipBlanks(true);
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
        int start = in.at();
        int end = start;
        Spelled.Builder name = in.builder();
        while (in.skipBlanks(false) && BracePieces.BREAKS.indexOf(in.peek()) < 0 && !in.next("+=")) {
            if (name.length() > 0 && in.at() > end) {
                name.put(expressions ? "." : " ", end, in.at());
            }
            in.piece(name);
            end = in.at();
        }
        return new Scalar(name.build(), new Span(start, end));
    }

    private void values(Scalar key, List<Member> members) {
        do {
            char c = in.peek();
            if (c == '{') {
                members.add(Member.of(key, block()));
            } else if (c == '[') {
                members.add(Member.of(key, array()));
            } else if (BracePieces.BREAKS.indexOf(c) < 0) {
                scalars().forEach(value -> members.add(Member.of(key, value)));
            } else if (expressions && (c == '=' || c == ':')) {
                in.skip(1);
            } else {
                return;
            }
        } while (in.skipBlanks(false));
    }

    /** The scalars up to the end of the line or a bracket: one, or in an expression every string of it. */
    private List<Scalar> scalars() {
        List<Scalar> found = new ArrayList<>();
        int start = in.at();
        int end = start;
        Spelled.Builder value = first();
        while (in.skipBlanks(false) && BracePieces.BREAKS.indexOf(stop()) < 0) {
            if (in.at() > end && value.length() > 0 && !expressions) {
                value.raw(end, in.at());
            }
            boolean alone = expressions && in.nextString();
            if (alone && in.at() > start) {
                value = first();
                start = in.at();
            }
            in.piece(value);
            end = in.at();
            if (alone) {
                found.add(new Scalar(value.build(), new Span(start, end)));
                value = in.builder();
                start = in.at();
            }
        }
        if (value.length() > 0) {
            found.add(new Scalar(value.build(), new Span(start, end)));
        }
        return found;
    }

    /** A value that begins here, behind its quote. */
    private Spelled.Builder first() {
        return new Spelled.Builder(text, in.peek() == '"' ? in.at() + 1 : in.at());
    }

    /** The character here, unless it is one that an unquoted value may hold. */
    private char stop() {
        char c = in.peek();
        return c == ':' || c == '=' ? ' ' : c;
    }

    private Sequence array() {
        int start = in.at();
        in.skip(1);
        List<Node> items = new ArrayList<>();
        while (in.skipBlanks(true) && in.peek() != ']' && in.peek() != '}') {
            int before = in.at();
            char c = in.peek();
            if (c == '{') {
                items.add(block());
            } else if (c == '[' && depth < DEEPEST) {
                depth++;
                items.add(array());
                depth--;
            } else if (c != ',') {
                items.addAll(scalars());
            }
            proceed(before);
        }
        in.skip(in.peek() == ']' ? 1 : 0);
        return new Sequence(items, new Span(start, in.at()), Layout.FLOW);
    }
}
