package io.github.rtmlint.report;

import io.github.rtmlint.text.Inert;
import java.util.ArrayList;
import java.util.List;

/**
 * A message taken apart at its backticks.
 *
 * @param code whether the text stood between backticks
 */
record Prose(boolean code, String text) {

    /** The parts of a message in order, inert; one part of plain text when its backticks do not pair. */
    static List<Prose> of(String message) {
        String inert = Inert.text(message);
        String[] parts = inert.split("`", -1);
        if (parts.length % 2 == 0) {
            return List.of(new Prose(false, inert));
        }
        List<Prose> prose = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isEmpty()) {
                prose.add(new Prose(i % 2 == 1, parts[i]));
            }
        }
        return prose;
    }
}
