package io.github.rtmlint.java;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Javadoc refers to. It is left as it is: whether it still holds is for a person to say. */
final class Documentation {
    private static final Pattern COMMENT = Pattern.compile("/\\*\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern REFERENCE =
            Pattern.compile("(?:\\{@(?:link|linkplain|value)|@(?:see|throws|exception))\\s[^}\\r\\n]*");

    private Documentation() {}

    /** Whether a reference in the source's Javadoc needs the simple name. */
    static boolean speaksOf(String name, String text) {
        Pattern word = Pattern.compile("(?<![\\w.])" + Pattern.quote(name) + "\\b");
        Matcher comment = COMMENT.matcher(text);
        while (comment.find()) {
            Matcher reference = REFERENCE.matcher(comment.group());
            while (reference.find()) {
                if (word.matcher(reference.group()).find()) {
                    return true;
                }
            }
        }
        return false;
    }
}
