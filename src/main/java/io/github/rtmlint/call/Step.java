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
}
