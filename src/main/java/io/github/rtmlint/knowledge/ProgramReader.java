package io.github.rtmlint.knowledge;

import java.util.List;
import java.util.Set;

/** Reads the items of {@code programs:} files. */
final class ProgramReader {
    private static final Keys PROGRAM = Keys.of("id", "does").with("names", "data", "query", "items");

    private ProgramReader() {}

    static Program read(Datum datum) {
        Section section = datum.section(PROGRAM);
        String id = section.text("id");
        List<String> names = section.texts("names");
        return new Program(
                id,
                names.isEmpty() ? Set.of(id) : Set.copyOf(names),
                section.at("does").word(Program.Does.class),
                Set.copyOf(section.texts("data")),
                Set.copyOf(section.texts("query")),
                section.flag("items", false));
    }
}
