package io.github.rtmlint.knowledge;

import java.util.List;

/**
 * A library whose own code calls a deprecated method.
 *
 * @param id for people
 * @param method the Web API method it calls
 * @param coordinates {@code group:artifact}; a trailing {@code *} of the artifact matches the rest
 * @param below versions below this call it; empty when all do
 * @param raiseTo a later version of the same artifact that does not; empty when there is none
 * @param compatibleFrom raising is safe from this version on; empty when it never is
 * @param changed members that {@code raiseTo} declares otherwise; raising is not safe where code names one
 * @param advice what to do, one clause
 * @param packages import prefixes that show that code uses it
 * @param property the configuration key that holds the URL for it; may be empty
 */
public record Library(
        String id,
        String method,
        List<String> coordinates,
        String below,
        String raiseTo,
        String compatibleFrom,
        List<String> changed,
        String advice,
        List<String> packages,
        String property) {

    /** Whether the coordinates are those of the library. */
    public boolean matches(String groupAndArtifact) {
        return coordinates.stream()
                .anyMatch(c -> c.endsWith("*")
                        ? groupAndArtifact.startsWith(c.substring(0, c.length() - 1))
                        : c.equals(groupAndArtifact));
    }
}
