package io.github.rtmlint.call;

import io.github.rtmlint.text.Place;

/**
 * A place that spells a Web API method or a type that belongs to it, and changes with it.
 *
 * @param place exactly the text that changes
 * @param word what kind of name it is
 * @param sdk id of the SDK whose name it is; empty for the method's own name
 */
public record Name(Place place, Word word, String sdk) {
    /** Kinds of names. */
    public enum Word {
        /** The method's own name in a string, value or text. */
        LITERAL,
        /** An SDK's method. */
        CALL,
        /** An SDK's constant. */
        CONSTANT,
        /** An SDK's request type or a type nested in it. */
        REQUEST,
        /** An SDK's response type or a type nested in it. */
        RESPONSE,
        /** A library's way in. */
        ENTRY_POINT,
        /** What carries the method's answer, such as an event: only what is read of it changes. */
        ANSWER,
        /** A name that is imported; it goes when all its uses go. */
        IMPORT,
        /** An imported name that documentation speaks of, too: it stays beside its successor. */
        DOCUMENTED_IMPORT
    }

    /** Written out: a record's own is made at run time, and a short run is mostly start-up. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Name name && place.equals(name.place) && word == name.word && sdk.equals(name.sdk);
    }

    @Override
    public int hashCode() {
        return 31 * place.hashCode() + word.ordinal();
    }

    /** Whether it stands in an import, which changes as the uses do. */
    public boolean imported() {
        return word == Word.IMPORT || word == Word.DOCUMENTED_IMPORT;
    }

    /** The method's own name at a place. */
    public static Name literal(Place place) {
        return new Name(place, Word.LITERAL, "");
    }
}
