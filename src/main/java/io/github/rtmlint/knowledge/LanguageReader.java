package io.github.rtmlint.knowledge;

import java.util.List;

/** Reads the items of {@code languages:} files. */
final class LanguageReader {
    private static final Keys LANGUAGE = Keys.of("id", "files")
            .with("family", "line-comments", "block-comments", "nested-comments", "calls", "strings", "document");
    private static final Keys QUOTE = Keys.of("open").with("close", "escape", "multiline", "interpolation");

    private LanguageReader() {}

    static Language read(Datum datum) {
        Section section = datum.section(LANGUAGE);
        List<String> blocks = section.texts("block-comments");
        if (blocks.size() % 2 != 0) {
            throw section.at("block-comments").error("expected begin and end of each comment, found an odd number");
        }
        return new Language(
                section.text("id"),
                section.text("family", section.text("id")),
                section.texts("files"),
                section.texts("line-comments"),
                blocks,
                section.flag("nested-comments", false),
                section.optional("calls").map(c -> c.word(Language.Calls.class)).orElse(Language.Calls.PARENTHESES),
                section.list("strings", LanguageReader::quote),
                section.flag("document", false));
    }

    private static Language.Quote quote(Datum datum) {
        Section section = datum.section(QUOTE);
        String open = section.text("open");
        return new Language.Quote(
                open,
                section.text("close", open),
                section.text("escape", ""),
                section.flag("multiline", false),
                section.texts("interpolation"));
    }
}
