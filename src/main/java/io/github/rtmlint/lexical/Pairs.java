package io.github.rtmlint.lexical;

import io.github.rtmlint.call.Separated;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The entries of maps, lists of pairs and named arguments, and what is removed so that some of them leave. What cannot be
 * told for certain is not removed.
 */
final class Pairs {
    private static final Set<String> MARKS = Set.of(":", "=", "=>", "->", "to");
    /** What makes a pair of two values, whose type nothing tells when no pair is left. */
    private static final Set<String> JOINING = Set.of("->", "to");

    private static final Set<String> SIGNS = Set.of("-", "!", "!!");

    private final Code code;
    private final IntPredicate leaves;

    /** @param leaves whether the name at a token is that of an argument that a successor lacks */
    Pairs(Code code, IntPredicate leaves) {
        this.code = code;
        this.leaves = leaves;
    }

    /**
     * An entry.
     *
     * @param first its first token
     * @param end the token behind its last
     * @param open the bracket around it; -1 when there is none
     * @param typed whether it tells the type of what it stands in
     */
    private record Element(int first, int end, int open, boolean typed) {}

    /** Whether a sign that gives a name its value stands at {@code i}. */
    boolean isMark(int i) {
        return i < code.size()
                && !code.at(i).isString()
                && MARKS.contains(code.at(i).word())
                && !(code.is(i, ":") && beginsKeyword(i));
    }

    /** Whether a colon belongs to the word behind it, not to the one before: {@code token :no_unreads}. */
    private boolean beginsKeyword(int colon) {
        int start = code.at(colon).start();
        return code.isWord(colon + 1)
                && code.at(colon + 1).start() == code.at(colon).end()
                && code.at(colon - 1).end() < start;
    }

    private int mark(int name) {
        return code.is(name, ":") ? name + 2 : name + 1;
    }

    /** What is removed so that the entry leaves whose name begins at token {@code i}; nothing when that cannot be told. */
    List<Span> removal(int i) {
        Optional<Element> element = element(i);
        if (element.isEmpty()) {
            return List.of();
        }
        List<Span> parts = parts(element.get());
        int index = index(parts, element.get());
        List<Span> written = parts.stream().map(this::written).toList();
        if (index < 0 || !blankBetween(written)) {
            return List.of();
        }
        boolean none = parts.stream().allMatch(this::leaves);
        if (none && element.get().typed()) {
            return List.of();
        }
        Span removed = new Separated(whole(element.get(), written), written)
                .removals(k -> !leaves(parts.get(k)))
                .get(index);
        boolean dictionary = none && index == 0 && code.is(element.get().open(), "[") && code.is(mark(i), ":");
        Span colon = code.at(mark(i)).span();
        return dictionary
                ? List.of(new Span(removed.start(), colon.start()), new Span(colon.end(), removed.end()))
                : List.of(removed);
    }

    private Optional<Element> element(int i) {
        int open = code.parent(i);
        if (isMark(mark(i))) {
            int value = mark(i) + 1;
            value += value < code.size() && SIGNS.contains(code.at(value).word()) ? 1 : 0;
            boolean joined = JOINING.contains(code.at(mark(i)).word());
            boolean assignment = code.is(mark(i), "=") && !isBracket(open);
            return assignment ? Optional.empty() : Optional.of(new Element(i, value + 1, open, joined));
        }
        if (open >= 0 && i == open + 1 && code.is(open, "[") && code.partner(open) == i + 1) {
            boolean own = !code.isWord(open - 1) && !code.is(open - 1, ")") && !code.is(open - 1, "]");
            boolean given = own && code.is(i + 2, "=") && isBracket(code.parent(open));
            return given ? Optional.of(new Element(open, i + 4, code.parent(open), false)) : Optional.empty();
        }
        boolean shorthand = code.isWord(i) && code.is(open, "{") && code.isMap(open);
        return shorthand ? Optional.of(new Element(i, i + 1, open, false)) : pair(i, open);
    }

    /** A name and a value in brackets of their own: {@code ("no_unreads", 1)}, {@code Item(name: "no_unreads", value: 1)}. */
    private Optional<Element> pair(int i, int open) {
        if (!isBracket(open) || !code.isString(i) || !isBracket(code.parent(open))) {
            return Optional.empty();
        }
        List<Span> both = split(open, open + 1, code.partner(open));
        boolean first = both.size() == 2 && both.get(0).end() == i + 1;
        int head = open;
        while (code.is(open, "(") && code.isWord(head - 1) && !code.firstOnLine(head)) {
            head--;
        }
        boolean made =
                head == open || Character.isUpperCase(code.at(open - 1).word().charAt(0));
        return first && made
                ? Optional.of(new Element(head, code.partner(open) + 1, code.parent(open), true))
                : Optional.empty();
    }

    private boolean isBracket(int open) {
        return open >= 0 && code.partner(open) > open && !isBlock(open);
    }

    /** Whether a brace begins statements, not what is separated by commas. */
    private boolean isBlock(int open) {
        boolean commas = false;
        boolean statements = false;
        for (int i = open + 1; code.is(open, "{") && i < code.partner(open); i++) {
            boolean own = code.parent(i) == open;
            commas |= own && code.is(i, ",");
            statements |= own && (code.is(i, ";") || i > open + 1 && code.firstOnLine(i));
        }
        return statements && !commas && !code.isMap(open);
    }

    /** The entries around one, in tokens; those of a call without parentheses from the first with a name on. */
    private List<Span> parts(Element element) {
        if (isBracket(element.open())) {
            return split(element.open(), element.open() + 1, code.partner(element.open()));
        }
        Span statement = code.statement(element.first());
        List<Span> parts = new ArrayList<>(split(element.open(), statement.start(), statement.end()));
        Span callee = parts.get(0);
        for (int i = callee.start() + 1; i < callee.end(); i++) {
            int first = code.is(i - 1, ":") && leaves.test(i) ? i - 1 : i;
            if (leaves.test(i) && code.isWord(first - 1) && element(first).isPresent()) {
                parts.set(0, new Span(first, callee.end()));
                return parts;
            }
        }
        return parts;
    }

    private List<Span> split(int open, int from, int to) {
        boolean lines = true;
        for (int i = from; i < to; i++) {
            lines &= code.parent(i) != open || !separates(i);
        }
        List<Span> parts = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            boolean own = i < to && code.parent(i) == open;
            boolean line = own && lines && i > start && code.firstOnLine(i) && code.partner(i) < 0;
            if (i == to || line || own && separates(i)) {
                if (i > start) {
                    parts.add(new Span(start, i));
                }
                start = line ? i : i + 1;
            }
        }
        return parts;
    }

    private boolean separates(int i) {
        return code.is(i, ",") || code.is(i, ";");
    }

    private int index(List<Span> parts, Element element) {
        return parts.indexOf(new Span(element.first(), element.end()));
    }

    private boolean leaves(Span part) {
        int name = part.start();
        while (name < part.end() && !leaves.test(name)) {
            name++;
        }
        if (name == part.end()) {
            return false;
        }
        int first = code.is(name - 1, ":") && name - 1 == part.start() ? name - 1 : name;
        return element(first)
                .filter(e -> e.first() == part.start() && e.end() == part.end())
                .isPresent();
    }

    private Span written(Span part) {
        return new Span(code.at(part.start()).start(), code.at(part.end() - 1).end());
    }

    /** What leaves when no entry stays: all between the brackets, or behind the callee. */
    private Span whole(Element element, List<Span> written) {
        if (isBracket(element.open())) {
            return new Span(
                    code.at(element.open()).end(),
                    code.at(code.partner(element.open())).start());
        }
        Span first = written.get(0);
        int before = element.first();
        while (before > 0 && code.at(before - 1).end() > first.start()) {
            before--;
        }
        int start = before > 0 ? code.at(before - 1).end() : first.start();
        return new Span(start, written.get(written.size() - 1).end());
    }

    /** Whether nothing but blanks and a separator, no comment, stands between the entries. */
    private boolean blankBetween(List<Span> written) {
        for (int k = 1; k < written.size(); k++) {
            String between = code.text(written.get(k - 1).end(), written.get(k).start());
            if (!between.replaceFirst("[,;]", "").isBlank()) {
                return false;
            }
        }
        return true;
    }
}
