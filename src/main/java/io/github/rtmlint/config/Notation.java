package io.github.rtmlint.config;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code group:artifact:version} in one string; offsets are those of the string.
 *
 * @param coordinates {@code group:artifact}
 * @param artifactStart of the artifact
 * @param artifactEnd of the artifact
 * @param versionStart of the version
 * @param versionEnd of the version; the same as its start when there is none
 */
record Notation(String coordinates, int artifactStart, int artifactEnd, int versionStart, int versionEnd) {
    private static final Pattern FORM =
            Pattern.compile("([\\w.-]+):{1,2}([\\w.-]+)(?::(?:\\w*@)?((?:\\$\\{[^}]*}|[^:@!\\s])*)(?:!!.*|[:@].*)?)?");

    static Optional<Notation> of(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int end = matcher.end(2);
        return Optional.of(new Notation(
                matcher.group(1) + ":" + matcher.group(2),
                matcher.start(2),
                end,
                matcher.start(3) < 0 ? end : matcher.start(3),
                matcher.end(3) < 0 ? end : matcher.end(3)));
    }
}
