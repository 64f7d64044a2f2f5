package io.github.rtmlint.knowledge;

/** Reads the items of {@code libraries:} files. */
final class LibraryReader {
    private static final Keys LIBRARY = Keys.of("id", "method", "coordinates", "advice")
            .with("below", "raise-to", "compatible-from", "changed", "packages", "property");

    private LibraryReader() {}

    static Library read(Datum datum) {
        Section section = datum.section(LIBRARY);
        return new Library(
                section.text("id"),
                section.text("method"),
                section.texts("coordinates"),
                section.text("below", ""),
                section.text("raise-to", ""),
                section.text("compatible-from", ""),
                section.texts("changed"),
                section.text("advice"),
                section.texts("packages"),
                section.text("property", ""));
    }
}
