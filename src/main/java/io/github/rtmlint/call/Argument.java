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
 * @param asHeader the edits that send its value in the request's Authorization header instead; none unless it is certain how
 */
public record Argument(
        String name, Place place, Carrier carrier, List<Edit> removal, String hold, List<Edit> asHeader) {

    public Argument(String name, Place place, Carrier carrier, List<Edit> removal, String hold) {
        this(name, place, carrier, removal, hold, List.of());
    }

    /** This argument, which may travel as a header. */
    public Argument withHeader(List<Edit> edits) {
        return new Argument(name, place, carrier, removal, hold, edits);
    }

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
