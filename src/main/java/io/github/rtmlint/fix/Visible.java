package io.github.rtmlint.fix;

import io.github.rtmlint.text.Controls;
import java.util.regex.Pattern;

/** Text that a terminal, or the log of a workflow, can be shown. */
final class Visible {
    /** What a runner of workflows takes for a command: at the start of a line, or wherever it stands. */
    private static final Pattern COMMAND = Pattern.compile("(?m)^(\\s*):(?=:)|##\\[");

    private Visible() {}

    /** Lines with what steers written as escapes; a carriage return before a line end is dropped. */
    static String lines(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            boolean lineEnd = c == '\r' && text.startsWith("\n", i);
            if (c == '\n' || c == '\t' || !Controls.steers(c)) {
                visible.appendCodePoint(c);
            } else if (!lineEnd) {
                visible.append(Controls.escape(c));
            }
        }
        return COMMAND.matcher(visible).replaceAll(m -> m.group(1) == null ? "##\\\\u005b" : m.group(1) + "\\\\u003a");
    }
}
