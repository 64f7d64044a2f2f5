package io.github.rtmlint.java;

import com.github.javaparser.ast.expr.Expression;
import io.github.rtmlint.text.Edit;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Takes out elements between separators: commas of a list, plus signs of a sum. Comments beside them stay. */
final class Elements {
    private final Source source;
    private final String text;
    private final List<Span> elements;
    private final char separator;

    Elements(List<? extends Expression> elements, char separator) {
        Unit unit = Unit.of(elements.get(0));
        this.source = unit.source();
        this.text = source.text();
        this.elements = elements.stream().map(unit::span).toList();
        this.separator = separator;
    }

    /** Whether comments stand between the elements or behind one of them. */
    boolean isCommented() {
        for (int i = 0; i < elements.size(); i++) {
            boolean before = i > 0 && !gap(i).in(text).replace(separator, ' ').isBlank();
            if (before || startsComment(behind(elements.get(i).end()))) {
                return true;
            }
        }
        return false;
    }

    /** From one element to the next. */
    private Span gap(int index) {
        return new Span(elements.get(index - 1).end(), elements.get(index).start());
    }

    private Span own(int from, int to) {
        return elements.get(from).union(elements.get(to - 1));
    }

    /** Takes elements with the separator before the first, and all that stands between. */
    Edit plainly(int from, int to) {
        return from > 0
                ? Edit.remove(
                        source.place(elements.get(from - 1).end(), own(from, to).end()))
                : withNext(from, to);
    }

    /** Takes elements with the separator behind the last, and all that stands between. */
    Edit withNext(int from, int to) {
        return Edit.remove(source.place(
                own(from, to).start(),
                to < elements.size() ? elements.get(to).start() : own(from, to).end()));
    }

    /** Takes elements with the separator before the first. */
    List<Edit> withBefore(int from, int to) {
        int at = separator(gap(from));
        Span own = own(from, to);
        return text.substring(at + 1, own.start()).isBlank()
                ? List.of(take(new Span(at, own.end())))
                : List.of(sign(at), take(own));
    }

    /** Takes elements with the separator behind the last. */
    List<Edit> withAfter(int from, int to) {
        Span own = own(from, to);
        if (to == elements.size()) {
            return List.of(take(own));
        }
        int at = separator(gap(to));
        return text.substring(own.end(), at).isBlank()
                ? List.of(take(new Span(own.start(), at + 1)))
                : List.of(take(own), sign(at));
    }

    /** The same, and the separator before, for the first of those that end the list. */
    List<Edit> withBoth(int from, int to) {
        List<Edit> edits = new ArrayList<>(withAfter(from, to));
        edits.add(sign(separator(gap(from))));
        return edits;
    }

    private Edit sign(int at) {
        return Edit.remove(source.place(isSpace(text.charAt(at - 1)) ? at - 1 : at, at + 1));
    }

    /** Takes a span away: with its lines when nothing else stands on them, else with the spaces that set it off. */
    private Edit take(Span span) {
        Span first = source.fullLine(source.position(span.start()).line());
        String behind = behind(span.end());
        int start = span.start();
        int end = span.end();
        if (!text.substring(first.start(), start).isBlank()) {
            while (isSpace(text.charAt(start - 1))) {
                start--;
            }
        } else if (behind.isBlank()) {
            start = first.start();
            end = source.fullLine(source.position(end).line()).end();
        } else if (startsComment(behind)) {
            end += behind.length() - behind.stripLeading().length();
        }
        return Edit.remove(source.place(start, end));
    }

    /** The rest of a line. */
    private String behind(int offset) {
        return text.substring(
                offset, source.line(source.position(offset).line()).end());
    }

    private boolean startsComment(String rest) {
        String stripped = rest.strip();
        String behind = stripped.startsWith(String.valueOf(separator))
                ? stripped.substring(1).strip()
                : stripped;
        return behind.startsWith("//") || behind.startsWith("/*");
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    /** Where the separator stands between two elements, outside of comments. */
    private int separator(Span gap) {
        int at = gap.start();
        while (text.charAt(at) != separator) {
            at = text.startsWith("//", at)
                    ? source.line(source.position(at).line()).end()
                    : text.startsWith("/*", at) ? text.indexOf("*/", at + 2) + 2 : at + 1;
        }
        return at;
    }
}
