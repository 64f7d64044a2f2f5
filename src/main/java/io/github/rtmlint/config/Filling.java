package io.github.rtmlint.config;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One text in which references give way to what they stand for, whose references do so too; depths multiply, so all is bounded. */
final class Filling {
    /** How long a text may be that is still filled in, in UTF-16 units. */
    private static final int LONGEST = 4096;

    private static final int DEEPEST = 8;

    private final Pattern reference;
    private final Function<MatchResult, String> meaning;
    private int left = 200;

    private Filling(Pattern reference, Function<MatchResult, String> meaning) {
        this.reference = reference;
        this.meaning = meaning;
    }

    /**
     * The text with its references filled in.
     *
     * @param meaning what a reference stands for; itself, when that is not known
     */
    static String of(String text, Pattern reference, Function<MatchResult, String> meaning) {
        return new Filling(reference, meaning).fill(text, DEEPEST);
    }

    private String fill(String text, int depth) {
        Matcher matcher = reference.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (depth > 0 && left > 0 && filled.length() < LONGEST && matcher.find()) {
            left--;
            String stands = meaning.apply(matcher);
            boolean again = !stands.equals(matcher.group()) && stands.length() < LONGEST;
            matcher.appendReplacement(filled, Matcher.quoteReplacement(again ? fill(stands, depth - 1) : stands));
        }
        return matcher.appendTail(filled).toString();
    }
}
