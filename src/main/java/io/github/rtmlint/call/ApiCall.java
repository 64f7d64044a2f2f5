package io.github.rtmlint.call;

import io.github.rtmlint.knowledge.Migration;
import io.github.rtmlint.knowledge.Sdk;
import io.github.rtmlint.text.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A place where a program calls or names a Slack Web API method.
 *
 * @param method the Web API method
 * @param kind where the name stands
 * @param confidence how sure the reader is
 * @param names the primary name first, then what changes with it, over all files
 * @param arguments what is passed
 * @param reads what is read from the answer
 * @param outlets by what its answer leaves its file, as far as nothing else follows it there
 * @param route places that contribute, in the order a person would tell them; without the primary name
 * @param holds why the names cannot be changed by edits alone, each a clause that names the place
 * @param successor what to write instead where the spelling says so; empty to derive it
 * @param members the SDK members that it may be of; empty when it is no SDK's, or a type or constant
 */
public record ApiCall(
        String method,
        Kind kind,
        Confidence confidence,
        List<Name> names,
        List<Argument> arguments,
        List<Read> reads,
        List<Outlet> outlets,
        List<Step> route,
        List<Hold> holds,
        String successor,
        List<Sdk.Call> members) {

    public ApiCall {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("an API call needs a name");
        }
        names = List.copyOf(names);
        arguments = List.copyOf(arguments);
        reads = List.copyOf(reads);
        outlets = List.copyOf(outlets);
        route = List.copyOf(route);
        holds = List.copyOf(holds);
        members = List.copyOf(members);
    }

    /** A call of which nothing but the name is known. */
    public static ApiCall named(String method, Kind kind, Confidence confidence, Name name) {
        return new ApiCall(
                method,
                kind,
                confidence,
                List.of(name),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                List.of());
    }

    /** A call of which nothing but the name is known, which stands in a text. */
    public static ApiCall named(String method, Kind kind, Confidence confidence, Place place) {
        return named(method, kind, confidence, Name.literal(place));
    }

    /** This call with what another reader saw of the same one. */
    public ApiCall and(ApiCall other) {
        return new ApiCall(
                method,
                kind,
                confidence.compareTo(other.confidence) >= 0 ? confidence : other.confidence,
                join(names, other.names, Name::place),
                join(arguments, other.arguments, a -> Map.entry(a.place(), a.removal())),
                join(reads, other.reads, read -> read.place(read.path().size() - 1)),
                join(outlets, other.outlets, Function.identity()),
                join(route, other.route, Step::place),
                join(holds, other.holds, Hold::place),
                successor.isEmpty() ? other.successor : successor,
                join(members, other.members, Function.identity()));
    }

    /** Both, and of what has the same key only the first. */
    private static <T> List<T> join(List<T> one, List<T> other, Function<T, ?> key) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        Map<Object, T> joined = new LinkedHashMap<>();
        one.forEach(t -> joined.putIfAbsent(key.apply(t), t));
        other.forEach(t -> joined.putIfAbsent(key.apply(t), t));
        return List.copyOf(joined.values());
    }

    /** This call with more names that change with it. */
    public ApiCall and(List<Name> more) {
        return more.isEmpty() ? this : and(with(more, List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    /** This call, to which more is passed. */
    public ApiCall passing(List<Argument> more) {
        return and(with(names, more, List.of(), List.of(), List.of(), List.of()));
    }

    /** This call, of whose answer more is read. */
    public ApiCall reading(List<Read> more) {
        return and(with(names, List.of(), more, List.of(), List.of(), List.of()));
    }

    /** This call, whose answer leaves its file. */
    public ApiCall giving(List<Outlet> more) {
        return and(with(names, List.of(), List.of(), more, List.of(), List.of()));
    }

    /** This call with more places that contribute. */
    public ApiCall with(List<Step> more) {
        return and(with(names, List.of(), List.of(), List.of(), more, List.of()));
    }

    /** This call with more reasons to hold its edits. */
    public ApiCall holding(List<Hold> more) {
        return and(with(names, List.of(), List.of(), List.of(), List.of(), more));
    }

    /** This call with one more reason to hold its edits. */
    public ApiCall with(Hold hold) {
        return holding(List.of(hold));
    }

    private ApiCall with(
            List<Name> other,
            List<Argument> passed,
            List<Read> read,
            List<Outlet> given,
            List<Step> way,
            List<Hold> held) {
        return new ApiCall(method, kind, confidence, other, passed, read, given, way, held, successor, members);
    }

    /** This call, as sure as that. */
    public ApiCall with(Confidence other) {
        return new ApiCall(method, kind, other, names, arguments, reads, outlets, route, holds, successor, members);
    }

    /** This call, by one of an SDK's members. */
    public ApiCall by(List<Sdk.Call> more, String becomes) {
        return new ApiCall(method, kind, confidence, names, arguments, reads, outlets, route, holds, becomes, more);
    }

    /** The primary name: where the method is named. */
    public Name name() {
        return names.get(0);
    }

    /** Where the primary name stands. */
    public Place place() {
        return name().place();
    }

    /** Where a method's name stands. */
    public enum Kind {
        /** A member or type of an SDK. */
        SDK,
        /** A string in code. */
        URL,
        /** A value in configuration, a build file, a script. */
        CONFIG,
        /** Words: a comment, a document. */
        MENTION
    }

    /**
     * A reason why the edits of a call are not made.
     *
     * @param place what holds it
     * @param reason a clause
     */
    public record Hold(Place place, String reason) {
        /** Holds a call that a reader found, but did not follow to its arguments and answers. */
        public static Hold unfollowed(Place call) {
            return new Hold(call, "in a file of so many calls, what stands beside this one was not looked at");
        }

        /** Holds a call because something may be read of its answer that its successor does not answer with. */
        public static Hold mayRead(Place read, Migration migration) {
            String name = read.text().replaceAll("^\\W+|\\W+$", "");
            return new Hold(
                    read, "may read `" + name + "` of its answer, which `" + migration.to() + "` does not answer with");
        }
    }
}
