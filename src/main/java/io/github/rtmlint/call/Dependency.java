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
 * @param route the declaration where it is not {@code place}
 */
public record Dependency(String coordinates, String version, Place place, boolean versioned, List<Step> route) {}
