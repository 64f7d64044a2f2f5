package io.github.rtmlint.judge;

import io.github.rtmlint.call.Name;
import io.github.rtmlint.text.Edit;
import io.github.rtmlint.text.Place;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The edits of a line that imports a renamed name: changed, copied or removed, as its uses are. */
final class Imports {
    private Imports() {}

    /**
     * @param imported where the name stands in its import
     * @param becomes the successor's name
     * @param all whether no use of the old name stays in the file
     */
    static List<Edit> edits(Name imported, String becomes, boolean all) {
        Place place = imported.place();
        Source source = place.source();
        Span line = source.line(place.line());
        Span whole = source.fullLine(place.line());
        String changed = source.text().substring(line.start(), place.span().start())
                + becomes
                + source.text().substring(place.span().end(), line.end());
        boolean present = hasLine(source, changed.strip());
        List<Edit> edits = new ArrayList<>();
        if (all && present) {
            edits.add(Edit.remove(source.place(whole)));
        } else if (all) {
            edits.add(Edit.replace(place, becomes));
        } else if (!present) {
            edits.add(Edit.insert(source, whole.start(), changed + source.text().substring(line.end(), whole.end())));
        }
        return edits;
    }

    private static boolean hasLine(Source source, String wanted) {
        for (int i = 1; i <= source.lineCount(); i++) {
            if (source.line(i).in(source.text()).strip().equals(wanted)) {
                return true;
            }
        }
        return false;
    }
}
