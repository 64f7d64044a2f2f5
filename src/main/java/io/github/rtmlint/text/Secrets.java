package io.github.rtmlint.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Slack tokens in text: found, and made unreadable before anything is shown. */
public final class Secrets {
    /** What stands in place of a secret. */
    public static final String REDACTED = "***";

    private static final Pattern SECRET = Pattern.compile("\\b(xox[a-z](?:\\.xox[a-z])?-|xapp-)[A-Za-z0-9%_.-]+"
            + "|(\\btoken(?:=|%3[Dd]|\\\\u003[dD]))([^\\s&\"'`<>{}$+%\\\\][^\\s&\"'`<>\\\\]*)");

    private Secrets() {}

    /** The text with every token's secret part replaced; a placeholder such as {@code token={token}} is kept. */
    public static String redact(String text) {
        Matcher matcher = SECRET.matcher(text);
        return matcher.find()
                ? matcher.replaceAll(
                        m -> Matcher.quoteReplacement((m.group(1) != null ? m.group(1) : m.group(2)) + REDACTED))
                : text;
    }

    public static boolean present(String text) {
        return SECRET.matcher(text).find();
    }
}
