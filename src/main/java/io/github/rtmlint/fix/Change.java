package io.github.rtmlint.fix;

import io.github.rtmlint.text.Edit;
import io.github.rtmlint.text.Edits;
import io.github.rtmlint.text.Secrets;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.util.List;

/**
 * A file and what it becomes.
 *
 * @param source as it was read
 * @param edits what is done to it
 * @param after its whole text afterwards, without a byte order mark
 */
public record Change(Source source, List<Edit> edits, String after) {
    static Change of(Source source, List<Edit> edits) {
        return new Change(source, edits, Edits.apply(source, edits));
    }

    /** What it becomes, with its secrets redacted. */
    String shown() {
        Span whole = new Span(0, source.text().length());
        return Edits.apply(source, whole, edits, Secrets.find(source.text()));
    }

    public String path() {
        return source.path();
    }
}
