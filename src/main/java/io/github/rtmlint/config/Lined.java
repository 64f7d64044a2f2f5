package io.github.rtmlint.config;

import io.github.rtmlint.text.Span;

/** What is removed with something that stands on lines of its own. */
final class Lined {
    private Lined() {}

    /** The whole lines of the span when nothing but a list's dash or a comment stands on them, too; else the span. */
    static Span of(String text, Span span) {
        int start = span.start();
        while (start > 0 && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\t')) {
            start--;
        }
        if (start > 0 && text.charAt(start - 1) == '-' && start < span.start()) {
            start--;
            while (start > 0 && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\t')) {
                start--;
            }
        }
        int end = span.end();
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        if (end < text.length() && text.charAt(end) == '#' && end > span.end()) {
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
        }
        boolean begins = start == 0 || text.charAt(start - 1) == '\n' || text.charAt(start - 1) == '\r';
        boolean ends = end == text.length() || text.charAt(end) == '\n' || text.charAt(end) == '\r';
        if (!begins || !ends) {
            return span;
        }
        return end == text.length()
                ? new Span(start, end)
                : new Span(start, text.startsWith("\r\n", end) ? end + 2 : end + 1);
    }
}
