package io.github.rtmlint.scan;

import io.github.rtmlint.knowledge.Language;
import io.github.rtmlint.knowledge.Language.Quote;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The comments and strings of a text, so far as a language's table tells.
 *
 * @param comments with what begins and ends them
 * @param strings with their quotes
 */
record Lexemes(List<Span> comments, List<Span> strings) {

    static Lexemes of(String text, Language language) {
        Lexemes found = new Lexemes(new ArrayList<>(), new ArrayList<>());
        int at = 0;
        while (at < text.length()) {
            int comment = commentEnd(text, at, language);
            int string = comment < 0 ? stringEnd(text, at, language) : -1;
            if (comment >= 0) {
                found.comments.add(new Span(at, comment));
            } else if (string >= 0) {
                found.strings.add(new Span(at, string));
            }
            at = Math.max(at + 1, Math.max(comment, string));
        }
        return found;
    }

    /** The text with blanks in place of comments and strings. */
    String code(String text) {
        StringBuilder code = new StringBuilder(text);
        for (List<Span> spans : List.of(comments, strings)) {
            for (Span span : spans) {
                for (int i = span.start(); i < span.end(); i++) {
                    code.setCharAt(i, ' ');
                }
            }
        }
        return code.toString();
    }

    private static int commentEnd(String text, int at, Language language) {
        for (String open : language.lineComments()) {
            if (text.startsWith(open, at) && begins(text, at, open)) {
                return lineEnd(text, at);
            }
        }
        for (int i = 0; i + 1 < language.blockComments().size(); i += 2) {
            String open = language.blockComments().get(i);
            if (text.startsWith(open, at)) {
                return blockEnd(text, at, open, language.blockComments().get(i + 1), language.nestedComments());
            }
        }
        return -1;
    }

    /** A number sign inside a word begins no comment, nor does a word like {@code rem} inside another. */
    private static boolean begins(String text, int at, String open) {
        boolean wordLike = open.equals("#") || Character.isLetter(open.charAt(0));
        return !wordLike || at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) != '$';
    }

    private static int lineEnd(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private static int blockEnd(String text, int start, String open, String close, boolean nested) {
        int depth = 1;
        int at = start + open.length();
        while (at < text.length() && depth > 0) {
            if (text.startsWith(close, at)) {
                depth--;
                at += close.length();
            } else if (nested && text.startsWith(open, at)) {
                depth++;
                at += open.length();
            } else {
                at++;
            }
        }
        return at;
    }

    private static int stringEnd(String text, int at, Language language) {
        Optional<Quote> quote = language.strings().stream()
                .filter(q -> text.startsWith(q.open(), at))
                .findFirst();
        if (quote.isEmpty()) {
            return -1;
        }
        int end = at + quote.get().open().length();
        while (end < text.length()) {
            if (!quote.get().escape().isEmpty() && text.startsWith(quote.get().escape(), end)) {
                end += quote.get().escape().length() + 1;
            } else if (text.startsWith(quote.get().close(), end)) {
                return end + quote.get().close().length();
            } else if (!quote.get().multiline() && (text.charAt(end) == '\n' || text.charAt(end) == '\r')) {
                return end;
            } else {
                end++;
            }
        }
        return text.length();
    }
}
