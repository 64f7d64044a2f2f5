package io.github.rtmlint.text;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Text from elsewhere made harmless: secrets redacted, and whatever could steer a terminal, a log or a reader's eye shown
 * as an escape.
 */
public final class Inert {
    private Inert() {}

    /** The text on one line. */
    public static String text(String text) {
        return escape(Secrets.redact(text));
    }

    /** The text where it begins a line of a log: it cannot be taken for a workflow command either. */
    public static String line(String text) {
        return guard(text(text));
    }

    /** A line of inert text that cannot be taken for a workflow command either. */
    public static String guard(String line) {
        return line.stripLeading().startsWith("::") ? line.replaceFirst("::", "\\\\u003a:") : line;
    }

    /** Lines with their tabs and secrets as they are; a carriage return before a line end is dropped. */
    public static String lines(String text) {
        return Stream.of(text.split("\r?\n", -1))
                .map(line -> guard(escape(line, true)))
                .collect(Collectors.joining("\n"));
    }

    /** The text with what steers escaped, secrets as they are. */
    public static String escape(String text) {
        return escape(text, false);
    }

    private static String escape(String text, boolean tabs) {
        StringBuilder escaped = null;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean steers = Controls.steers(c) && !(tabs && c == '\t') || c == '[' && text.startsWith("##", i - 2);
            if (steers && escaped == null) {
                escaped = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            if (escaped != null) {
                escaped.append(steers ? Controls.escape(c) : Character.toString(c));
            }
            i += Character.charCount(c);
        }
        return escaped == null ? text : escaped.toString();
    }

    /** Whether a text that must be shown as it is has what a runner of workflows takes for a command wherever it stands. */
    public static boolean hasCommand(String text) {
        return text.contains("##[");
    }

    /** Whether a code point after {@code before} makes what a runner of workflows takes for a command wherever it stands. */
    public static boolean opensCommand(int c, CharSequence before) {
        int end = before.length();
        return c == '[' && end > 1 && before.charAt(end - 1) == '#' && before.charAt(end - 2) == '#';
    }
}
