package io.github.rtmlint.config;

import io.github.rtmlint.call.ApiCall;
import io.github.rtmlint.call.Argument;
import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.call.MethodNames;
import io.github.rtmlint.call.MethodNames.Occurrence;
import io.github.rtmlint.call.MethodNames.Parameter;
import io.github.rtmlint.call.MethodNames.Shape;
import io.github.rtmlint.call.Read;
import io.github.rtmlint.call.Step;
import io.github.rtmlint.config.Entry.Role;
import io.github.rtmlint.config.Node.Mapping;
import io.github.rtmlint.knowledge.Words;
import io.github.rtmlint.text.Edit;
import io.github.rtmlint.text.Place;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the API calls among the values of one file. */
final class Calls {
    /** How much of a value before and behind a name counts, in UTF-16 units. */
    private static final int LONGEST = 300;

    /** In a file that names the method more often, the later ones are not followed to arguments and answers. */
    private static final int MOST_FOLLOWED = 300;

    /** HTTP methods: what a path of an API description holds. */
    private static final Set<String> OPERATIONS = Set.of("get", "post", "put", "delete", "patch", "head", "options");

    private final Source source;
    private final MethodNames names;
    private final List<Entry> entries;
    private final LookAlikes lookAlikes;
    private final SdkSettings settings;
    private final Scripts scripts;
    private final Placeholder placeholders;
    private final Siblings siblings;
    private final Expressions expressions;
    private final boolean context;
    private final Map<String, Optional<Entry>> bases = new HashMap<>();
    /** By the place of the primary name; a place is one call. */
    private final Map<Span, ApiCall> found = new LinkedHashMap<>();

    private Calls(
            Source source, MethodNames names, Words words, SdkSettings settings, Scripts scripts, List<Entry> entries) {
        this.lookAlikes = new LookAlikes(words, scripts);
        this.settings = settings;
        this.source = source;
        this.names = names;
        this.entries = entries;
        this.scripts = scripts;
        this.placeholders = new Placeholder(entries);
        this.siblings = new Siblings(source, names);
        this.expressions = new Expressions(source, words);
        this.context = names.context(source.text()) || names.context(source.fileName());
    }

    static List<ApiCall> in(
            Source source, MethodNames names, Words words, SdkSettings settings, Scripts scripts, List<Entry> entries) {
        Calls calls = new Calls(source, names, words, settings, scripts, entries);
        entries.forEach(calls::take);
        UrlParts.join(calls.found, entries, names);
        return List.copyOf(calls.found.values());
    }

    private void take(Entry entry) {
        if (entry.role() == Role.ALIAS) {
            return;
        }
        if (entry.role() == Role.VALUE) {
            settings.of(source, entry, context).ifPresent(this::put);
        }
        for (Occurrence written : names.in(entry.value().value())) {
            Occurrence occurrence = filled(entry.value().value(), written);
            if (lookAlikes.has(entry, occurrence)) {
                continue;
            }
            boolean counts = entry.role() == Role.VALUE || operation(entry, occurrence);
            if (counts && occurrence.shape().call()) {
                call(entry, occurrence);
            } else if (occurrence.shape() == Shape.DOCUMENTATION) {
                Place place = source.place(entry.value().text().span(occurrence.start(), occurrence.end()));
                put(ApiCall.named(occurrence.method(), ApiCall.Kind.MENTION, Confidence.HIGH, place));
            }
        }
    }

    /** Whether a key is the path of an operation in a description of an API. */
    private boolean operation(Entry entry, Occurrence occurrence) {
        return context
                && occurrence.shape() == Shape.PATH
                && entry.parent().node() instanceof Mapping below
                && below.members().stream()
                        .anyMatch(m -> OPERATIONS.contains(m.key().value().toLowerCase(Locale.ROOT)));
    }

    private void call(Entry entry, Occurrence occurrence) {
        Spelled text = entry.value().text();
        List<Step> route = new ArrayList<>();
        String prefix = prefix(text.value(), occurrence);
        if (occurrence.shape() != Shape.FULL_URL || !placeholders.fill(prefix).equals(prefix)) {
            base(entry, prefix, occurrence.method()).ifPresent(route::add);
        }
        Place place = source.place(text.span(occurrence.start(), occurrence.end()));
        List<Span> pieces = text.removal(occurrence.start(), occurrence.end());
        List<Argument> beside = new ArrayList<>();
        List<Read> reads = new ArrayList<>();
        List<ApiCall.Hold> holds = new ArrayList<>();
        if (pieces.size() != 1) {
            holds.add(new ApiCall.Hold(place, "the name is put together from several strings"));
        }
        if (entry.role() == Role.KEY && isRepeated(entry, occurrence.method())) {
            holds.add(new ApiCall.Hold(place, "its successor stands beside it already"));
        }
        if (found.size() >= MOST_FOLLOWED) {
            holds.add(ApiCall.Hold.unfollowed(place));
        } else {
            beside.addAll(siblings.of(entry, occurrence.method()));
            reads.addAll(expressions.reads(entry, occurrence.shape().confidence(context)));
            scripts.around(entry, new Span(occurrence.start(), occurrence.end()))
                    .forEach(command -> {
                        beside.addAll(scripts.arguments(command, occurrence.method()));
                        reads.addAll(scripts.reads(command, occurrence.shape().confidence(context)));
                    });
        }
        List<Argument> arguments = joined(query(text, occurrence.parameters(), isContinued(entry)), beside);
        Confidence confidence = occurrence.shape().confidence(context);
        put(ApiCall.named(occurrence.method(), ApiCall.Kind.CONFIG, confidence, place)
                .passing(arguments)
                .reading(reads)
                .with(route)
                .holding(holds));
    }

    /** Whether the mapping around a key has the key that it would become. */
    private boolean isRepeated(Entry entry, String method) {
        String becomes = names.replaced(method, entry.value().value());
        return entry.parent().above() != null
                && entry.parent().above().node() instanceof Mapping around
                && around.members().stream().anyMatch(m -> m.key().value().equals(becomes));
    }

    private static String prefix(String value, Occurrence occurrence) {
        return value.substring(Math.max(0, occurrence.start() - LONGEST), occurrence.start());
    }

    /** The occurrence as it is once the placeholders before the name are filled in. */
    private Occurrence filled(String value, Occurrence written) {
        String prefix = prefix(value, written);
        String filled = placeholders.fill(prefix);
        if (filled.equals(prefix)) {
            return written;
        }
        int end = Math.min(value.length(), written.end() + LONGEST);
        int shift = written.start() - filled.length();
        return names.in(filled + value.substring(written.start(), end)).stream()
                .filter(o -> o.start() == filled.length())
                .findFirst()
                .map(o -> new Occurrence(
                        o.method(),
                        written.start(),
                        written.end(),
                        o.shape(),
                        o.parameters().stream()
                                .map(p -> new Parameter(
                                        p.name(),
                                        p.span().shift(shift),
                                        p.removal().shift(shift)))
                                .toList()))
                .orElse(written);
    }

    /** Whether something is put behind a value elsewhere in the file: {@code ${url}&token=…}. */
    private boolean isContinued(Entry entry) {
        return !entry.name().isEmpty()
                && Pattern.compile("\\b" + Pattern.quote(entry.name()) + "[})]?[\"']?&\\w")
                        .matcher(source.text())
                        .find();
    }

    private List<Argument> query(Spelled text, List<Parameter> parameters, boolean continued) {
        return parameters.stream()
                .map(p -> {
                    String hold = p.hold(text.value());
                    return new Argument(
                            p.name(),
                            source.place(text.span(p.span().start(), p.span().end())),
                            Argument.Carrier.QUERY,
                            hold.isEmpty()
                                    ? removal(text, continued ? behindMark(text, p.removal()) : p.removal())
                                    : List.of(),
                            hold);
                })
                .toList();
    }

    private static Span behindMark(Spelled text, Span removal) {
        return text.value().startsWith("?", removal.start()) ? new Span(removal.start() + 1, removal.end()) : removal;
    }

    /** All of the arguments; one that stands in the query and beside it, too, is one argument that leaves from both. */
    private static List<Argument> joined(List<Argument> query, List<Argument> beside) {
        List<Argument> arguments = new ArrayList<>(query);
        for (Argument other : beside) {
            int same = IntStream.range(0, query.size())
                    .filter(i -> query.get(i).name().equals(other.name()))
                    .findFirst()
                    .orElse(-1);
            if (same < 0) {
                arguments.add(other);
            } else {
                Argument first = arguments.get(same);
                List<Edit> both = new ArrayList<>(first.removal());
                both.addAll(other.removal());
                arguments.set(same, new Argument(first.name(), first.place(), first.carrier(), both, first.hold()));
            }
        }
        return arguments;
    }

    private List<Edit> removal(Spelled text, Span span) {
        return text.removal(span.start(), span.end()).stream()
                .map(s -> Edit.remove(source.place(s)))
                .toList();
    }

    /** Where the part of the URL before a method is written, if another key of the file holds it. */
    private Optional<Step> base(Entry entry, String prefix, String method) {
        return placeholders
                .origin(prefix)
                .or(() -> bases.computeIfAbsent(method, this::base))
                .filter(e -> e != entry)
                .map(e -> new Step(Step.Role.BASE, source.place(e.value().span()), "the URL before it"));
    }

    private Optional<Entry> base(String method) {
        return entries.stream()
                .filter(e -> e.role() == Role.VALUE && base(e.value().value(), method))
                .findFirst();
    }

    private boolean base(String value, String method) {
        return value.length() < 200
                && value.indexOf(' ') < 0
                && value.contains(".")
                && names.in(value + (value.endsWith("/") ? "" : "/") + method).stream()
                        .anyMatch(o -> o.shape() == Shape.FULL_URL && o.start() >= value.length());
    }

    private void put(ApiCall call) {
        found.putIfAbsent(call.place().span(), call);
    }
}
