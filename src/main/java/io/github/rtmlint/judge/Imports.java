package io.github.rtmlint.judge;

import io.github.rtmlint.call.Name;
import io.github.rtmlint.text.Edit;
import io.github.rtmlint.text.Place;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The edits of an import of a renamed name: changed, copied or removed, as its uses are. */
final class Imports {
    private static final String KEYWORD = "import";

    private Imports() {}

    /**
     * @param imported where the name stands in its import
     * @param becomes the successor's name
     * @param all whether no use of the old name stays in the file
     */
    static List<Edit> edits(Name imported, String becomes, boolean all) {
        Place place = imported.place();
        Source source = place.source();
        Span own = declaration(place);
        String changed = source.text().substring(own.start(), place.span().start())
                + becomes
                + source.text().substring(place.span().end(), own.end());
        boolean present = isPresent(source, changed);
        List<Edit> edits = new ArrayList<>();
        if (all && present) {
            edits.add(Edit.remove(source.place(withLine(source, own))));
        } else if (all) {
            edits.add(Edit.replace(place, becomes));
        } else if (!present) {
            Span line = withLine(source, own);
            String copy = source.text().substring(line.start(), own.start())
                    + changed
                    + source.text().substring(own.end(), line.end());
            edits.add(Edit.insert(source, line.start(), line.equals(own) ? changed + " " : copy));
        }
        return edits;
    }

    /** From the keyword to the semicolon. */
    private static Span declaration(Place name) {
        String text = name.source().text();
        int start = Math.max(0, text.lastIndexOf(KEYWORD, name.span().start()));
        int semicolon = text.indexOf(';', name.span().end());
        return new Span(start, semicolon < 0 ? name.span().end() : semicolon + 1);
    }

    /** The import with its line when nothing but a comment stands on it, too. */
    private static Span withLine(Source source, Span own) {
        Span line = source.fullLine(source.position(own.start()).line());
        String rest = source.text().substring(Math.min(own.end(), line.end()), line.end());
        boolean alone = line.contains(own)
                && source.text().substring(line.start(), own.start()).isBlank()
                && rest.replaceAll("/\\*.*?\\*/|//.*", "").isBlank();
        return alone ? line : own;
    }

    private static boolean isPresent(Source source, String wanted) {
        for (int at = source.text().indexOf(wanted); at >= 0; at = source.text().indexOf(wanted, at + 1)) {
            Span line = source.line(source.position(at).line());
            if (source.text().substring(line.start(), at).isBlank()) {
                return true;
            }
        }
        return false;
    }
}
