package io.github.rtmlint.lexical;

import io.github.rtmlint.call.Argument;
import io.github.rtmlint.call.Separated;
import io.github.rtmlint.knowledge.Migration;
import io.github.rtmlint.text.Edit;
import io.github.rtmlint.text.Place;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The arguments that are written beside a method's name: in the same call, or in what is passed to it. */
final class Beside {
    private static final Pattern PARAMETER = Pattern.compile("(?<=^|[?&])[^?&]+");
    /** A longer call is a table; what stands farther away belongs to something else. */
    private static final int MOST_TOKENS = 2000;

    private final Source source;
    private final Code code;
    private final Map<String, String> names = new HashMap<>();
    private final Map<Place, Argument> found = new TreeMap<>();
    private final Queries queries;
    private final Pairs pairs;
    private final Predicate<String> dropped;
    /** Where what is looked at begins. */
    private int begin;
    /** Whether the variable whose statements are looked at becomes a query. */
    private boolean queried;
    /** Whether something else is given that variable, too. */
    private boolean shared;

    private Beside(Source source, Code code, Migration migration, boolean queried) {
        this.queried = queried;
        this.source = source;
        this.code = code;
        this.queries = new Queries(code);
        this.pairs = new Pairs(code, i -> named(i) && migration.drops(name(i)));
        this.dropped = migration::drops;
        migration.arguments().forEach(a -> names.put(Spelled.plain(a.name()), a.name()));
    }

    /**
     * The arguments beside token {@code i}.
     *
     * @param own the tokens that spell the method, which are left out
     */
    static List<Argument> of(Source source, Code code, Migration migration, int i, Span own) {
        return of(source, code, migration, i, own, false);
    }

    private static List<Argument> of(Source source, Code code, Migration migration, int i, Span own, boolean query) {
        Beside beside = new Beside(source, code, migration, query);
        Span call = Called.around(code, i);
        if (call.length() > MOST_TOKENS) {
            return List.of();
        }
        beside.begin = call.start();
        beside.in(new Span(Math.min(call.start(), own.start()), own.start()));
        beside.in(new Span(Math.min(own.end(), call.end()), call.end()));
        for (Passed.Statement passed : new Passed(code, beside::named).of(call, own)) {
            beside.queried = query || passed.query();
            beside.shared = passed.shared();
            beside.begin = code.size();
            beside.in(passed.tokens());
        }
        return List.copyOf(beside.found.values());
    }

    /** The arguments that a use of what holds the method's URL is given. */
    static List<Argument> of(Source source, Code code, Migration migration, Uses.Use use) {
        Span own = new Span(use.token(), use.token() + 1);
        if (!use.assigned()) {
            return of(source, code, migration, use.token(), own, use.query());
        }
        Beside beside = new Beside(source, code, migration, use.query());
        Span statement = code.statement(use.token());
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
        if (query) {
            parameters(
                    i, Text.concat(token.parts().stream().map(Token.Part::text).toList()));
        }
    }

    /** The parameters of a string of its own, {@code &no_unreads=1}; what begins without a sign may be a form's. */
    private void parameters(int i, Text text) {
        boolean query = text.value().startsWith("&") || text.value().startsWith("?");
        Argument.Carrier carrier = query ? Argument.Carrier.QUERY : carrier(i);
        List<Span> parts = new ArrayList<>();
        Matcher matcher = PARAMETER.matcher(text.value());
        while (matcher.find()) {
            parts.add(new Span(matcher.start(), matcher.end()));
        }
        List<String> known =
                parts.stream().map(p -> p.in(text.value()).split("=", 2)[0]).toList();
        if (known.stream().noneMatch(names::containsValue)) {
            return;
        }
        List<Span> removals =
                new Separated(new Span(0, text.value().length()), parts).removals(k -> !dropped.test(known.get(k)));
        for (int k = 0; k < parts.size(); k++) {
            if (names.containsValue(known.get(k))) {
                Span part = parts.get(k);
                Span removed = removals.get(k);
                List<Span> whole = text.places(source, removed.start(), removed.end()).stream()
                        .map(Place::span)
                        .toList();
                boolean option = removed.length() == text.value().length() && isOptions(i);
                boolean filled = Text.isFilled(part.in(text.value()));
                boolean simple = whole.size() == 1 && !text.holds(removed.start(), removed.end()) && !option && !filled;
                Place place = text.places(source, part.start(), part.end()).get(0);
                add(known.get(k), place, carrier, simple ? whole : List.of());
            }
        }
    }

    /** Whether a string is the value of an option, in a list of a command's words. */
    private boolean isOptions(int i) {
        return code.is(i - 1, ",")
                && code.isString(i - 2)
                && code.at(i - 2).word().startsWith("-");
    }

    private void word(int i) {
        Token token = code.at(i);
        boolean symbol = code.is(i - 1, ":")
                && code.at(i - 1).end() == token.start()
                && i > 1
                && (code.at(i - 2).end() < code.at(i - 1).start() || !code.isWord(i - 2));
        boolean builder = code.is(i - 1, ".") && code.is(i + 1, "(") && code.partner(i + 1) > 0;
        boolean shorthand = (code.is(i - 1, "{") || code.is(i - 1, ","))
                && (code.is(i + 1, ",") || code.is(i + 1, "}"))
                && code.is(code.parent(i), "{")
                && !(i > 1 && name(i).equals(name(i - 2)));
        if (builder) {
            Span place = new Span(token.start(), code.at(code.partner(i + 1)).end());
            Span link = new Span(code.at(i - 1).start(), place.end());
            add(name(i), source.place(place), Argument.Carrier.SDK, List.of(link));
        } else if (symbol || pairs.isMark(i + 1) || shorthand) {
            Span place = symbol ? code.at(i - 1).span().union(token.span()) : token.span();
            pair(symbol ? i - 1 : i, name(i), place);
        }
    }

    /** A name with its value in a map, or among named arguments. */
    private void pair(int i, String name, Span place) {
        add(name, source.place(place), carrier(i), pairs.removal(i));
    }

    private Argument.Carrier carrier(int i) {
        return queried || queries.around(i, begin) ? Argument.Carrier.QUERY : Argument.Carrier.FORM;
    }

    private void add(String name, Place place, Argument.Carrier carrier, List<Span> removal) {
        List<Edit> edits = shared
                ? List.of()
                : removal.stream().map(s -> Edit.remove(source.place(s))).toList();
        String hold = shared
                ? "something else is given the variable that it stands in"
                : edits.isEmpty() ? "what stands around it is not understood" : "";
        found.putIfAbsent(place, new Argument(name, place, carrier, edits, hold));
    }
}
