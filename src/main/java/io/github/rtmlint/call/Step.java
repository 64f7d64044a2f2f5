package io.github.rtmlint.call;

import io.github.rtmlint.text.Place;

/**
 * A place on the way from where a method is named to where its answer is read.
 *
 * @param role what happens there
 * @param place where
 * @param note a clause for people, code in backticks
 */
public record Step(Role role, Place place, String note) {
    /** What happens at a step, in the order a person would tell it. */
    public enum Role {
        KEY,
        NAME,
        BASE,
        CONSTANT,
        CALL,
        ARGUMENT,
        READ,
        VERSION,
        /** Not on the way: an event that comes over the connection is expected. */
        EVENT
    }

    /** Written out: a record's own is made at run time, and a short run is mostly start-up. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Step step && role == step.role && place.equals(step.place) && note.equals(step.note);
    }

    @Override
    public int hashCode() {
        return 31 * place.hashCode() + note.hashCode();
    }
}
