package io.github.rtmlint.report;

import io.github.rtmlint.text.Inert;

/** Text put into Markdown so that it stays text. */
final class Markdown {
    private Markdown() {}

    /** A message: its code as code spans, everything else escaped. */
    static String prose(String message) {
        StringBuilder text = new StringBuilder();
        for (Prose part : Prose.of(message)) {
            text.append(part.code() ? span(part.text()) : escape(part.text()));
        }
        return text.toString();
    }

    /** Text as a code span, whatever backticks it has. */
    static String code(String text) {
        return span(Inert.text(text));
    }

    /** A word in a table. */
    static String cell(String text) {
        return escape(Inert.text(text));
    }

    /** A block of code whose fence is longer than any in it. */
    static String fence(String language, String code) {
        String fence = "`".repeat(Math.max(3, longestRun(code) + 1));
        return fence + language + "\n" + code + fence + "\n\n";
    }

    private static String span(String text) {
        String ticks = "`".repeat(longestRun(text) + 1);
        String space = text.startsWith("`") || text.endsWith("`") ? " " : "";
        return ticks + space + text + space + ticks;
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '@' -> escaped.append("&#64;");
                case ':' -> escaped.append(text.startsWith("//", i + 1) ? "&#58;" : ":");
                case '\\', '`', '*', '_', '[', ']', '|', '~', '#', '!' ->
                    escaped.append('\\').append(c);
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
