package io.github.rtmlint.text;

/**
 * A replacement of one span of a source.
 *
 * @param place what is replaced; empty for an insertion
 * @param replacement what stands there afterwards; empty for a removal
 */
public record Edit(Place place, String replacement) implements Comparable<Edit> {

    /** Puts a text in the place of another. */
    public static Edit replace(Place place, String replacement) {
        return new Edit(place, replacement);
    }

    /** Takes a text out. */
    public static Edit remove(Place place) {
        return new Edit(place, "");
    }

    /** Puts a text in before the unit at {@code offset}. */
    public static Edit insert(Source source, int offset, String text) {
        return new Edit(source.place(offset, offset), text);
    }

    /** Written out: a record's own is made at run time, and a short run is mostly start-up. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Edit edit && place.equals(edit.place) && replacement.equals(edit.replacement);
    }

    @Override
    public int hashCode() {
        return 31 * place.hashCode() + replacement.hashCode();
    }

    @Override
    public int compareTo(Edit other) {
        int byPlace = place.compareTo(other.place);
        return byPlace != 0 ? byPlace : replacement.compareTo(other.replacement);
    }
}
