package io.github.rtmlint.java;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Javadoc refers to. It is left as it is: whether it still holds is for a person to say. */
final class Documentation {
    private static final Pattern COMMENT = Pattern.compile("/\\*\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern REFERENCE =
            Pattern.compile("(?:\\{@(?:link|linkplain|value)|@(?:see|throws|exception))\\s[^}\\r\\n]*");

    private static final Pattern NAME = Pattern.compile("(?<![\\w.])\\w+");

    private Documentation() {}

    /** The simple names that references in a text's Javadoc need. */
    static Set<String> names(String text) {
        Set<String> names = new HashSet<>();
        Matcher comment = COMMENT.matcher(text);
        while (comment.find()) {
            Matcher reference = REFERENCE.matcher(comment.group());
            while (reference.find()) {
                NAME.matcher(reference.group()).results().forEach(name -> names.add(name.group()));
            }
        }
        return names;
    }
}
