package io.github.rtmlint.finding;

import io.github.rtmlint.text.Edit;
import java.util.List;

/**
 * Edits over one or more files that belong together.
 *
 * @param description what they do, a sentence for people
 * @param safety how far it is proved
 * @param edits merged and in order; all of them or none
 */
public record Fix(String description, Safety safety, List<Edit> edits) {
    /** How far a fix is proved. */
    public enum Safety {
        /** What it writes still compiles and still connects. */
        SAFE,
        /** A person must check what the description names. */
        UNSAFE
    }
}
