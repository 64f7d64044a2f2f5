package io.github.rtmlint.lexical;

import io.github.rtmlint.knowledge.Language;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A language's table, ready to be matched.
 *
 * @param language whose it is
 * @param strings its kinds of string literals
 * @param opening what begins any of them, without the rest of its line
 */
record Grammar(Language language, List<Quote> strings, Pattern opening) {

    static Grammar of(Language language) {
        List<Quote> quotes = language.strings().stream().map(Quote::of).toList();
        String any = quotes.stream()
                .map(q -> "(?:" + q.open().pattern().replaceFirst("\\.\\*$", "") + ")")
                .collect(Collectors.joining("|"));
        return new Grammar(language, quotes, Pattern.compile(any.isEmpty() ? "(?!)" : any));
    }

    /** A matcher of a pattern at one place of a text, which sees what is around. */
    static Matcher at(Pattern pattern, String text, int at) {
        return pattern.matcher(text)
                .region(at, text.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
    }

    /**
     * A kind of string literal.
     *
     * @param open a regular expression for what begins it
     * @param close a regular expression for what ends it; {@code \1} in it is what the group of {@code open} matched
     */
    record Quote(Pattern open, String close, char escape, boolean multiline, List<String> interpolation) {
        private static final Pattern SPECIAL = Pattern.compile("[\\\\^$.|?*+()\\[\\]{}]");

        static Quote of(Language.Quote quote) {
            return new Quote(
                    Pattern.compile(quote.open()),
                    quote.close(),
                    quote.escape().isEmpty() ? 0 : quote.escape().charAt(0),
                    quote.multiline(),
                    quote.interpolation());
        }

        /** What ends the literal that {@code opened} begins. */
        Close close(Matcher opened) {
            String group = opened.groupCount() > 0 && opened.group(1) != null ? opened.group(1) : "";
            String ends = close.replace("\\1", Pattern.quote(group));
            boolean plain = !SPECIAL.matcher(close).find();
            return new Close(plain ? close : null, plain ? null : Pattern.compile(ends));
        }

        /** Whether all its literals end alike. */
        boolean fixed() {
            return !close.contains("\\1");
        }
    }

    /** The end of one literal: plain text, or else a pattern. */
    record Close(String text, Pattern pattern) {
        /** The end of the closing that begins at {@code at}. */
        Optional<Integer> at(String all, int at) {
            if (text != null) {
                return all.startsWith(text, at) ? Optional.of(at + text.length()) : Optional.empty();
            }
            Matcher matcher = Grammar.at(pattern, all, at);
            return matcher.lookingAt() ? Optional.of(matcher.end()) : Optional.empty();
        }
    }
}
