package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import io.github.rtmlint.text.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What following a call has shown of a value.
 *
 * @param trace the call
 * @param stage whether the value is on its way to Slack or back
 * @param path for an answer, which part of it the value is
 * @param places for each step of {@code path} the place that spells it
 * @param entered the call sites through which methods were entered, innermost last; it returns only there
 * @param shared whether other calls go the same way, so that what happens here may be about them
 */
record Tag(Trace trace, Stage stage, List<String> path, List<Place> places, List<Node> entered, boolean shared) {
    private static final int DEEPEST = 4;
    private static final int LONGEST = 5;

    @Override
    public boolean equals(Object other) {
        return other instanceof Tag tag
                && trace == tag.trace
                && stage == tag.stage
                && shared == tag.shared
                && path.equals(tag.path)
                && places.equals(tag.places)
                && sameSites(entered, tag.entered);
    }

    private static boolean sameSites(List<Node> one, List<Node> other) {
        boolean same = one.size() == other.size();
        for (int i = 0; same && i < one.size(); i++) {
            same = one.get(i) == other.get(i);
        }
        return same;
    }

    @Override
    public int hashCode() {
        int hash = Objects.hash(System.identityHashCode(trace), stage, shared, path);
        for (Node site : entered) {
            hash = 31 * hash + System.identityHashCode(site);
        }
        return hash;
    }

    /** The way of a value. */
    enum Stage {
        /** The name, or a text or collection with it. */
        NAME,
        /** An object of the project that was made with the name. */
        HOLDER,
        /** A request, or anything else that was made of the name. */
        SENT,
        /** The answer, or what was made of it. */
        ANSWER
    }

    static Tag name(Trace trace) {
        return new Tag(trace, Stage.NAME, List.of(), List.of(), List.of(), false);
    }

    static Tag answer(Trace trace) {
        return name(trace).answered();
    }

    /** Whether what is read of the other value is read of this one, too. */
    boolean sees(Tag other) {
        return trace == other.trace && isAnswer() == other.isAnswer() && path.equals(other.path);
    }

    boolean isName() {
        return stage == Stage.NAME;
    }

    boolean isHolder() {
        return stage == Stage.HOLDER;
    }

    boolean isAnswer() {
        return stage == Stage.ANSWER;
    }

    Tag answered() {
        return at(Stage.ANSWER);
    }

    /** What something else than the project makes of it. */
    Tag sent() {
        return isAnswer() ? this : at(Stage.SENT);
    }

    /** A new object of the project that holds it, and nothing of what else goes the same way. */
    Tag held() {
        boolean others = shared && !entered.isEmpty();
        return new Tag(trace, stage == Stage.NAME ? Stage.HOLDER : stage, List.of(), List.of(), entered, others);
    }

    private Tag at(Stage next) {
        return new Tag(trace, next, path, places, entered, shared);
    }

    /** The part of this answer called {@code step}. */
    Tag at(String step, Place place) {
        if (path.size() >= LONGEST) {
            return this;
        }
        List<String> longer = new ArrayList<>(path);
        longer.add(step);
        List<Place> more = new ArrayList<>(places);
        more.add(place);
        return new Tag(trace, stage, List.copyOf(longer), List.copyOf(more), entered, shared);
    }

    /** Whether the value went through so many calls that following it further would lose the way back. */
    boolean deep() {
        return entered.size() >= DEEPEST;
    }

    /** The value inside a method that was entered at {@code site}. */
    Tag into(Node site, boolean alsoOthers) {
        if (Identity.in(entered, site)) {
            return this;
        }
        List<Node> more = new ArrayList<>(entered);
        more.add(site);
        return new Tag(trace, stage, path, places, List.copyOf(more), shared || alsoOthers);
    }

    /** The value back outside. */
    Tag outOf() {
        return new Tag(
                trace, stage, path, places, entered.subList(0, entered.size() - 1), shared && entered.size() > 1);
    }

    /** The value back at a site through which it was entered, whatever it was entered through after that. */
    Tag backAt(Node site) {
        int index = Identity.index(entered, site);
        return new Tag(trace, stage, path, places, entered.subList(0, index), shared && index > 0);
    }

    /** The value where others of its kind may have been put, too. */
    Tag unsure() {
        return new Tag(trace, stage, path, places, entered, true);
    }

    /** This answer where an object gives it that is there on the way of {@code holder}. */
    Tag of(Tag holder) {
        return new Tag(trace, stage, path, places, holder.entered, holder.shared);
    }

    /** The value where it can be reached from everywhere, such as in a field. */
    Tag everywhere() {
        return entered.isEmpty() ? this : new Tag(trace, stage, path, places, List.of(), shared);
    }
}
