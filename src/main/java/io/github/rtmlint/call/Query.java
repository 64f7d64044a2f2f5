package io.github.rtmlint.call;

import io.github.rtmlint.call.MethodNames.Parameter;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The query behind a name: {@code ?token=…&no_unreads}, or a template's {@code {?token,no_unreads}}.
 *
 * @param whole from the question mark (or the template's brace) to the end
 * @param parts the parameters' spans, in order
 * @param value the value it stands in
 */
record Query(Span whole, List<Span> parts, String value) {
    private static final Pattern TEMPLATE = Pattern.compile("\\{\\?([\\w,*]+)}");
    /** Escaped separators count, too: text that has not been unescaped is read as well. */
    private static final Pattern SEPARATOR = Pattern.compile("&amp;|&#38;|&#x26;|\\\\u0026|\\^?&");

    private static final Pattern COMMA = Pattern.compile(",");

    private static final String CLOSERS = "\"'`|)}";

    /** How far a query is read, in UTF-16 units. */
    private static final int LONGEST = 4000;

    /** A comma that ends the whole URL, not one in a parameter. */
    private static final Pattern LIST = Pattern.compile(",(\\s|[\"']|\\w+:|/|$)");

    static Query after(String value, int end) {
        Matcher template = TEMPLATE.matcher(value).region(end, value.length());
        if (template.lookingAt()) {
            Span names = new Span(template.start(1), template.end(1));
            return new Query(new Span(end, template.end()), split(value, names, COMMA), value);
        }
        int mark = value.startsWith("/?", end) ? end + 1 : end;
        if (!value.startsWith("?", mark)) {
            return new Query(new Span(end, end), List.of(), value);
        }
        Span inner = new Span(mark + 1, end(value, mark + 1));
        return new Query(new Span(mark, inner.end()), split(value, inner, SEPARATOR), value);
    }

    /** A query by itself, such as a form's body. */
    static Query of(String value) {
        Span inner = new Span(0, end(value, 0));
        return new Query(inner, split(value, inner, SEPARATOR), value);
    }

    /** The parameters; their removals take the separators with them, and the question mark when none stays. */
    List<Parameter> parameters(Predicate<String> stays) {
        List<Span> removals = new Separated(whole, parts).removals(i -> stays.test(name(parts.get(i))));
        List<Parameter> found = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            found.add(new Parameter(name(parts.get(i)), parts.get(i), removals.get(i)));
        }
        return List.copyOf(found);
    }

    private String name(Span part) {
        String text = part.in(value);
        int equals = text.indexOf('=');
        return (equals < 0 ? text : text.substring(0, equals)).replace("*", "").strip();
    }

    private static List<Span> split(String value, Span inner, Pattern separator) {
        Matcher matcher = separator.matcher(value).region(inner.start(), inner.end());
        List<Span> parts = new ArrayList<>();
        int from = inner.start();
        while (matcher.find()) {
            if (outsidePlaceholder(value, from, matcher.start())) {
                add(parts, from, matcher.start());
                from = matcher.end();
            }
        }
        add(parts, from, inner.end());
        return parts;
    }

    private static void add(List<Span> parts, int from, int to) {
        if (from < to) {
            parts.add(new Span(from, to));
        }
    }

    private static boolean outsidePlaceholder(String value, int from, int to) {
        int i = from;
        while (i < to) {
            i = Placeholders.skip(value, i);
        }
        return i == to;
    }

    private static int end(String value, int from) {
        int i = from;
        while (i < value.length() && i - from < LONGEST) {
            char c = value.charAt(i);
            int next = Placeholders.skip(value, i);
            if (next == i + 1 && ends(value, i, c)) {
                return i;
            }
            i = next;
        }
        return Math.min(i, value.length());
    }

    private static boolean ends(String value, int i, char c) {
        return switch (c) {
            case '\\' -> !value.startsWith("\\u0026", i);
            case '<' -> i == 0 || value.charAt(i - 1) != '=';
            case ',' -> LIST.matcher(value).region(i, value.length()).lookingAt();
            case '^' -> !value.startsWith("^&", i);
            case '#' -> !value.startsWith("&#", i - 1);
            default -> Character.isWhitespace(c) || CLOSERS.indexOf(c) >= 0;
        };
    }
}
