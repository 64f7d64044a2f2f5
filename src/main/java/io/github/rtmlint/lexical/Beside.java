package io.github.rtmlint.lexical;

import io.github.rtmlint.call.Argument;
import io.github.rtmlint.knowledge.Migration;
import io.github.rtmlint.text.Edit;
import io.github.rtmlint.text.Place;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The arguments that are written beside a method's name: in the same call, or in what is passed to it. */
final class Beside {
    private static final Pattern PAIR = Pattern.compile("(?<=^|[?&])([A-Za-z_]+)(=[^&\\s]*)?(?=&|$)");
    /** A longer call is a table; what stands farther away belongs to something else. */
    private static final int MOST_TOKENS = 2000;

    private static final Set<String> MARKS = Set.of(":", "=", "=>", "->", "to");

    private final Source source;
    private final Code code;
    private final Map<String, String> names = new HashMap<>();
    private final Map<Place, Argument> found = new TreeMap<>();
    private final Queries queries;
    /** Where what is looked at begins. */
    private int begin;
    /** Whether the variable whose statements are looked at becomes a query. */
    private boolean queried;

    private Beside(Source source, Code code, Migration migration) {
        this.source = source;
        this.code = code;
        this.queries = new Queries(code);
        migration.arguments().forEach(a -> names.put(Spelled.plain(a.name()), a.name()));
    }

    /**
     * The arguments beside token {@code i}.
     *
     * @param own the tokens that spell the method, which are left out
     */
    static List<Argument> of(Source source, Code code, Migration migration, int i, Span own) {
        Beside beside = new Beside(source, code, migration);
        Span call = code.call(i);
        if (call.length() > MOST_TOKENS) {
            return List.of();
        }
        beside.begin = call.start();
        beside.in(new Span(call.start(), own.start()));
        beside.in(new Span(Math.min(own.end(), call.end()), call.end()));
        for (Passed.Statement passed : new Passed(code, beside::named).of(call, own)) {
            beside.queried = passed.query();
            beside.begin = code.size();
            beside.in(passed.tokens());
        }
        return List.copyOf(beside.found.values());
    }

    /** The arguments in a statement that works on what holds the method's URL. */
    static List<Argument> in(Source source, Code code, Migration migration, Span statement) {
        Beside beside = new Beside(source, code, migration);
        beside.begin = statement.start();
        if (statement.length() <= MOST_TOKENS) {
            beside.in(statement);
        }
        return List.copyOf(beside.found.values());
    }

    /** Whether the name at token {@code i} is that of an argument which a successor may lack. */
    private String name(int i) {
        return names.get(Spelled.plain(code.at(i).word()));
    }

    private boolean named(int i) {
        return name(i) != null;
    }

    private void in(Span tokens) {
        for (int i = tokens.start(); i < tokens.end(); i++) {
            if (code.isString(i)) {
                string(i);
            } else if (code.isWord(i) && name(i) != null) {
                word(i);
            }
        }
    }

    private void string(int i) {
        Token token = code.at(i);
        if (names.containsValue(token.word())) {
            pair(i, token.word(), token.span());
            return;
        }
        int equals = token.word().indexOf('=');
        boolean query = equals < 0 ? token.word().startsWith("&") : token.word().lastIndexOf('/', equals) < 0;
        if (!query) {
            return;
        }
        Text text = Text.concat(token.parts().stream().map(Token.Part::text).toList());
        Matcher matcher = PAIR.matcher(text.value());
        while (matcher.find()) {
            if (names.containsValue(matcher.group(1))) {
                piece(text, matcher);
            }
        }
    }

    /** {@code &no_unreads=1} in a string of its own. */
    private void piece(Text text, Matcher pair) {
        Place place = source.place(text.spans(pair.start(), pair.end()).get(0));
        boolean leads = pair.start() > 0;
        boolean follows = pair.end() < text.value().length();
        int from = leads ? pair.start() - 1 : pair.start();
        int to = leads || !follows ? pair.end() : pair.end() + 1;
        List<Span> whole = text.spans(from, to);
        boolean simple = whole.size() == 1 && !text.holds(from, to);
        add(pair.group(1), place, Argument.Carrier.QUERY, simple ? whole.get(0) : null);
    }

    private void word(int i) {
        Token token = code.at(i);
        boolean symbol = code.is(i - 1, ":")
                && code.at(i - 1).end() == token.start()
                && i > 1
                && (code.at(i - 2).end() < code.at(i - 1).start() || !code.isWord(i - 2));
        boolean builder = code.is(i - 1, ".") && code.is(i + 1, "(") && code.partner(i + 1) > 0;
        boolean key = i + 1 < code.size()
                && code.at(i + 1).kind() == Token.Kind.SYMBOL
                && MARKS.contains(code.at(i + 1).word());
        boolean shorthand = (code.is(i - 1, "{") || code.is(i - 1, ","))
                && (code.is(i + 1, ",") || code.is(i + 1, "}"))
                && code.is(code.parent(i), "{");
        if (builder) {
            int close = code.partner(i + 1);
            Span place = new Span(token.start(), code.at(close).end());
            add(
                    name(i),
                    source.place(place),
                    Argument.Carrier.SDK,
                    new Span(code.at(i - 1).start(), place.end()));
        } else if (symbol || key || shorthand) {
            Span place = symbol ? code.at(i - 1).span().union(token.span()) : token.span();
            pair(symbol ? i - 1 : i, name(i), place);
        }
    }

    /** A name with its value in a map, or among named arguments: what is between it and a comma leaves with it. */
    private void pair(int i, String name, Span place) {
        int keyEnd = code.is(i, ":") ? i + 2 : i + 1;
        boolean marked = keyEnd + 1 < code.size()
                && MARKS.contains(code.at(keyEnd).word())
                && !code.at(keyEnd).isString();
        int end = marked ? keyEnd + 2 : keyEnd;
        boolean entry = marked || !code.is(code.parent(i), "(");
        Span removal = null;
        if (entry && code.is(end, ",") && end + 1 < code.size()) {
            removal = new Span(code.at(i).start(), code.at(end + 1).start());
        } else if (entry && code.is(i - 1, ",") && closes(end)) {
            removal = new Span(code.at(i - 1).start(), code.at(end - 1).end());
        } else if (entry && i - 1 == code.parent(i) && closes(end)) {
            removal = new Span(code.at(i).start(), code.at(end - 1).end());
        }
        boolean query = queried || queries.around(i, begin);
        add(name, source.place(place), query ? Argument.Carrier.QUERY : Argument.Carrier.FORM, removal);
    }

    private boolean closes(int i) {
        return code.is(i, ")") || code.is(i, "}") || code.is(i, "]");
    }

    private void add(String name, Place place, Argument.Carrier carrier, Span removal) {
        found.putIfAbsent(
                place,
                new Argument(
                        name,
                        place,
                        carrier,
                        removal == null ? List.of() : List.of(Edit.remove(source.place(removal))),
                        removal == null ? "what stands around it is not understood" : ""));
    }
}
