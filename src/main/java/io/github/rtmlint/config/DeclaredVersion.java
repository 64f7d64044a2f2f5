package io.github.rtmlint.config;

import io.github.rtmlint.call.Dependency;
import io.github.rtmlint.call.Step;
import io.github.rtmlint.text.Place;
import java.util.List;
import java.util.Optional;

/**
 * A version and where it is written.
 *
 * @param value empty when nothing in the repository tells it
 * @param place its own text
 */
record DeclaredVersion(String value, Place place) {
    /** A dependency that is declared at {@code artifact}, with this version if there is one. */
    static Dependency dependency(String coordinates, Place artifact, Optional<DeclaredVersion> version) {
        Place place = version.map(DeclaredVersion::place).orElse(artifact);
        boolean elsewhere = !place.path().equals(artifact.path()) || place.line() != artifact.line();
        boolean apart = version.isPresent() && elsewhere;
        List<Step> route = apart ? List.of(new Step(Step.Role.VERSION, artifact, "the dependency")) : List.of();
        return new Dependency(
                coordinates, version.map(DeclaredVersion::value).orElse(""), place, version.isPresent(), route);
    }
}
