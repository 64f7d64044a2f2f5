package io.github.rtmlint.knowledge;

import java.util.List;

/**
 * What the lexical reader must know of a language to tell code, strings and comments apart.
 *
 * @param id such as {@code kotlin}
 * @param family of languages whose files can name what the others declare
 * @param files file name endings with their dot, or whole file names
 * @param lineComments what begins a comment that ends with the line
 * @param blockComments begin and end of a comment, two entries each
 * @param nestedComments whether block comments nest
 * @param calls how something is called
 * @param strings the kinds of string literals, longest opening first
 * @param document whether it is prose: everything in it is a mention
 */
public record Language(
        String id,
        String family,
        List<String> files,
        List<String> lineComments,
        List<String> blockComments,
        boolean nestedComments,
        Calls calls,
        List<Quote> strings,
        boolean document) {

    /** How something is called. */
    public enum Calls {
        /** With parentheses behind it. */
        PARENTHESES,
        /** With parentheses behind it, or without. */
        EITHER,
        /** With its arguments beside it. */
        JUXTAPOSED,
        /** As the first element of a list. */
        LISTS
    }

    /**
     * @param open what begins the literal, a regular expression
     * @param close what ends it, a regular expression; {@code \1} is what the group of {@code open} matched
     * @param escape the character that takes the next one literally; empty in raw strings
     * @param multiline whether it may hold line ends
     * @param interpolation what begins an expression inside, such as <code>${</code>; empty when none
     */
    public record Quote(String open, String close, String escape, boolean multiline, List<String> interpolation) {}
}
