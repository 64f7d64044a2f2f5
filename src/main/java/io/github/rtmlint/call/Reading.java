package io.github.rtmlint.call;

import io.github.rtmlint.text.Problem;
import java.util.List;

/**
 * What a reader got out of one file.
 *
 * @param calls API calls that the file alone shows
 * @param properties keys and values, for code that asks for them
 * @param problems what could not be understood
 */
public record Reading(List<ApiCall> calls, List<Property> properties, List<Problem> problems) {

    /** Calls only. */
    public static Reading of(List<ApiCall> calls) {
        return new Reading(calls, List.of(), List.of());
    }
}
