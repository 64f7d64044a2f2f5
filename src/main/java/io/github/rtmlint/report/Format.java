package io.github.rtmlint.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats by the names that users give them. */
public enum Format {
    TEXT,
    JSON,
    SARIF,
    GITHUB,
    MARKDOWN,
    HTML;

    /** Its name on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format that options call so. */
    public static Optional<Format> of(String id) {
        return Arrays.stream(values()).filter(f -> f.id().equals(id)).findFirst();
    }

    /** Its writer; classes of other formats are not loaded. */
    public Report report() {
        return switch (this) {
            case TEXT -> new TextReport();
            case JSON -> new JsonReport();
            case GITHUB -> new GithubReport();
            case MARKDOWN -> new MarkdownReport();
            case HTML -> new HtmlReport();
            case SARIF -> new SarifReport();
        };
    }
}
