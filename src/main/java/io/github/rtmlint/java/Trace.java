package io.github.rtmlint.java;

import com.github.javaparser.ast.expr.Expression;
import io.github.rtmlint.call.ApiCall;
import io.github.rtmlint.call.ApiCall.Hold;
import io.github.rtmlint.call.ApiCall.Kind;
import io.github.rtmlint.call.Argument;
import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.call.Name;
import io.github.rtmlint.call.Read;
import io.github.rtmlint.call.Step;
import io.github.rtmlint.knowledge.Sdk;
import io.github.rtmlint.text.Edit;
import io.github.rtmlint.text.Place;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** An API call while it is put together: its name, and all that following it has shown. */
final class Trace {
    private static final Comparator<Read> SURER =
            Comparator.<Read>comparingInt(r -> r.path().size()).thenComparing(Read::confidence);

    private final String method;
    private final Kind kind;
    private final Set<Name> names = new LinkedHashSet<>();
    private final Map<Place, Argument> arguments = new LinkedHashMap<>();
    private final Map<Place, Integer> lengths = new HashMap<>();
    private final Map<Place, Read> reads = new LinkedHashMap<>();
    private final Map<Place, Step> route = new LinkedHashMap<>();
    private final Set<Hold> holds = new LinkedHashSet<>();
    private final Set<Expression> taken = Identity.set();
    private Confidence confidence;
    private String successor = "";
    private List<Sdk.Call> members = List.of();
    private boolean onlyWords;
    private boolean used;
    private boolean doubted;

    Trace(String method, Kind kind, Confidence confidence, Name name) {
        this.method = method;
        this.kind = kind;
        this.confidence = confidence;
        names.add(name);
    }

    String method() {
        return method;
    }

    Kind kind() {
        return kind;
    }

    Place place() {
        return names.iterator().next().place();
    }

    Confidence confidence() {
        return confidence;
    }

    void raise(Confidence to) {
        confidence = confidence.compareTo(to) < 0 ? to : confidence;
    }

    void name(Name name) {
        names.add(name);
    }

    Set<Name> names() {
        return names;
    }

    /** Of two of a name that overlap, and of two that begin at one place, the longer stays, of which more is known. */
    void argument(Argument argument) {
        argument(argument, 0);
    }

    /**
     * The same for one that is part of a text: of two texts with it, the longer tells more of what stands beside it.
     *
     * @param around the text's length
     */
    void argument(Argument argument, int around) {
        Place start = argument.place().part(0, 0);
        List<Argument> same = arguments.values().stream()
                .filter(a -> a.place().overlaps(argument.place()))
                .filter(a ->
                        a.name().equals(argument.name()) || a.place().part(0, 0).equals(start))
                .toList();
        int length = argument.place().span().length();
        boolean more = same.stream().allMatch(a -> {
            int other = a.place().span().length();
            int beside = lengths.get(a.place().part(0, 0));
            boolean better = beside < around || beside == around && !a.hold().isEmpty();
            return other < length || other == length && better;
        });
        if (more) {
            same.forEach(a -> arguments.remove(a.place().part(0, 0)));
            arguments.put(start, argument);
            lengths.put(start, around);
        }
    }

    /** A variable is used for what is sent. */
    void take(Expression use) {
        taken.add(use);
    }

    boolean takes(Expression use) {
        return taken.contains(use);
    }

    /** How the argument at a place could travel as a header, which only the expression that sends it tells. */
    void asHeader(Place place, List<Edit> edits) {
        if (!edits.isEmpty()) {
            arguments.computeIfPresent(place.part(0, 0), (start, a) -> a.withHeader(edits));
        }
    }

    Collection<Argument> arguments() {
        return arguments.values();
    }

    /** Of two at one place, the longer way into the answer stays, then the surer one. */
    void read(Read read) {
        reads.merge(read.place(read.path().size() - 1), read, (a, b) -> SURER.compare(a, b) >= 0 ? a : b);
    }

    Collection<Read> reads() {
        return reads.values();
    }

    void step(Step step) {
        if (!step.place().equals(place())) {
            route.putIfAbsent(step.place(), step);
        }
    }

    void hold(Place place, String reason) {
        hold(new Hold(place, reason));
    }

    void hold(Hold hold) {
        holds.add(hold);
    }

    /** The files that it is named in, or made in. */
    Stream<String> files() {
        return Stream.of(names.stream().map(Name::place), arguments.keySet().stream(), route.keySet().stream())
                .flatMap(places -> places)
                .map(Place::path)
                .distinct();
    }

    boolean isHeld() {
        return !holds.isEmpty();
    }

    void unfollowed() {
        holds.add(Hold.unfollowed(place()));
    }

    /** It calls this member of an SDK. */
    void member(Sdk.Call member) {
        members = List.of(member);
        successor = member.becomes();
    }

    /** The name went into words for people. */
    void words() {
        onlyWords = true;
    }

    /** The name went somewhere that can be a call. */
    void used() {
        used = true;
    }

    /** What was taken for the name is one only if a text is made of it that names the method. */
    void doubt() {
        doubted = true;
    }

    /** A text names the method. */
    void confirm() {
        doubted = false;
    }

    boolean isUsed() {
        return used;
    }

    /** Whether nothing but words for people, or no name of the method at all, comes of it. */
    boolean isNone() {
        return doubted || onlyWords && !used;
    }

    ApiCall toCall() {
        return new ApiCall(
                method,
                kind,
                confidence,
                List.copyOf(names),
                List.copyOf(arguments.values()),
                List.copyOf(reads.values()),
                List.of(),
                List.copyOf(route.values()),
                List.copyOf(holds),
                successor,
                members);
    }
}
