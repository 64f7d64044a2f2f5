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
        Optional<DeclaredVersion> written =
                version.filter(v -> !v.place().text().isEmpty());
        Place place = written.map(DeclaredVersion::place).orElse(artifact);
        boolean apart = !place.path().equals(artifact.path()) || place.line() != artifact.line();
        List<Step> route = apart ? List.of(new Step(Step.Role.VERSION, artifact, "the dependency")) : List.of();
        return new Dependency(
                coordinates, written.map(DeclaredVersion::value).orElse(""), place, written.isPresent(), false, route);
    }
}
