package io.github.rtmlint.call;

import io.github.rtmlint.text.Place;
import java.util.List;

/**
 * A dependency that a build file declares.
 *
 * @param coordinates {@code group:artifact}
 * @param version resolved as far as the repository tells; empty when unknown
 * @param place the version's own text, wherever it is declared, or else the artifact
 * @param versioned whether {@code place} is the version's text
 * @param built whether the repository builds it itself, so that its calls are read where they are written
 * @param route the declaration where it is not {@code place}
 */
public record Dependency(
        String coordinates, String version, Place place, boolean versioned, boolean built, List<Step> route) {
    /** The same, built in the repository. */
    public Dependency builtHere() {
        return new Dependency(coordinates, version, place, versioned, true, route);
    }
}
