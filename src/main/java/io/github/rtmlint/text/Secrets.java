package io.github.rtmlint.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Slack tokens in text: found, and made unreadable before anything is shown. */
public final class Secrets {
    /** What stands in place of a secret. */
    public static final String REDACTED = "***";

    private static final String HYPHEN = "(?:-|%2[dD]|\\\\u002[dD])";

    /** In each alternative the last group is the secret part; what precedes it says what kind it is and stays. */
    private static final Pattern SECRET = Pattern.compile("(?<![A-Za-z0-9])(?:xox[a-z](?:\\.xox[a-z])?|xapp)" + HYPHEN
            + "((?:[A-Za-z0-9_.%-]|\\\\u[0-9A-Fa-f]{4})++)"
            + "|(?<![A-Za-z0-9])(?:token|client_secret)(?:=|%3[Dd]|\\\\u003[dD])([^\\s&\"'`<>{}$+%\\\\,;)][^\\s&\"'`<>\\\\,;)]*)"
            + "|\\bBearer\\s+(?=[A-Za-z._~+/=-]*[0-9])([A-Za-z0-9._~+/=-]{8,})"
            + "|\\bhooks\\.slack(?:-gov)?\\.com/(?:services|workflows|triggers)/([A-Za-z0-9/_-]+)");

    /** One of these stands in every secret's surroundings; most texts have none, which is quickly seen. */
    private static final List<String> SIGNS = List.of("xox", "xapp", "token", "client_secret", "Bearer", "hooks.slack");

    private Secrets() {}

    /** The text with every token's secret part replaced; a placeholder such as {@code token={token}} is kept. */
    public static String redact(String text) {
        StringBuilder shown = new StringBuilder();
        int from = 0;
        for (Span secret : find(text)) {
            shown.append(text, from, secret.start()).append(REDACTED);
            from = secret.end();
        }
        return from == 0 ? text : shown.append(text, from, text.length()).toString();
    }

    /** A part of a text without the secrets in it, also where the part does not hold what tells them. */
    public static String redact(String text, Span part, List<Span> secrets) {
        StringBuilder shown = new StringBuilder();
        int at = part.start();
        for (Span secret : secrets) {
            if (at < secret.end() && secret.start() < part.end()) {
                shown.append(text, at, Math.max(at, secret.start())).append(REDACTED);
                at = Math.min(part.end(), secret.end());
            }
        }
        return shown.append(text, at, Math.max(at, part.end())).toString();
    }

    /** Where the secret parts of tokens stand, in order; empty for a text that may be shown as it is. */
    public static List<Span> find(String text) {
        if (SIGNS.stream().noneMatch(text::contains)) {
            return List.of();
        }
        List<Span> found = new ArrayList<>();
        Matcher matcher = SECRET.matcher(text);
        while (matcher.find()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                if (matcher.start(group) >= 0) {
                    found.add(new Span(matcher.start(group), matcher.end(group)));
                }
            }
        }
        return found;
    }

    /** Whether the text holds a secret. */
    public static boolean present(String text) {
        return !find(text).isEmpty();
    }
}
