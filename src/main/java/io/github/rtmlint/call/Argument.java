package io.github.rtmlint.call;

import io.github.rtmlint.text.Edit;
import io.github.rtmlint.text.Place;
import java.util.List;

/**
 * An argument that is passed to a Web API method.
 *
 * @param name as the Web API spells it
 * @param place what a finding marks
 * @param carrier how it travels
 * @param removal the edits that take it out
 * @param hold why it cannot be taken out by edits alone, a clause; empty when it can
 */
public record Argument(String name, Place place, Carrier carrier, List<Edit> removal, String hold) {
    /** How an argument travels. */
    public enum Carrier {
        /** In the URL. */
        QUERY,
        /** In the body, a map, a list of pairs, an annotated parameter. */
        FORM,
        /** Through an SDK's request. */
        SDK
    }
}
