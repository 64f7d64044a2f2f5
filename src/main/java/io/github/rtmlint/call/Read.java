package io.github.rtmlint.call;

import io.github.rtmlint.text.Place;
import java.util.List;
import java.util.Optional;

/**
 * A read of something in a Web API method's answer.
 *
 * @param path what is read, by the answer's own names: {@code [self, prefs]}
 * @param places for each step of {@code path} the place that spells it, as far as known; the last one is always there
 * @param use what the code does with it
 * @param confidence how sure it is that this answer is read, if the call is one
 * @param route from the call to the read, without either
 * @param getter how an SDK could answer it instead
 */
public record Read(
        List<String> path,
        List<Place> places,
        Use use,
        Confidence confidence,
        List<Step> route,
        Optional<Getter> getter) {

    /** A read of which nothing else is known. */
    public static Read plain(List<String> path, List<Place> places, Confidence confidence) {
        return new Read(List.copyOf(path), List.copyOf(places), Use.PLAIN, confidence, List.of(), Optional.empty());
    }

    /** The place of the step at {@code index} of the path. */
    public Place place(int index) {
        return places.get(Math.max(0, Math.min(places.size() - 1, index - (path.size() - places.size()))));
    }

    /** What the code does with what it read. */
    public enum Use {
        PLAIN,
        /** A member is called on it at once. */
        DEREFERENCED,
        ITERATED,
        /** It is turned into a primitive. */
        UNBOXED,
        /** It stands in a type that fails to parse without it. */
        REQUIRED
    }

    /**
     * An SDK getter on an answer, and the client that answered.
     *
     * @param sdk id of the SDK
     * @param whole the whole expression, {@code resp.getUsers()}
     * @param client an expression for the client that is in reach at {@code whole} and has no side effects; empty when none is
     */
    public record Getter(String sdk, Place whole, String client) {}
}
