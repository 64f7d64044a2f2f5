package io.github.rtmlint.java;

import io.github.rtmlint.call.Dependency;
import io.github.rtmlint.call.Step;
import io.github.rtmlint.knowledge.Sdk;
import io.github.rtmlint.knowledge.Version;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The versions of libraries that the build files declare. */
final class Versions {
    private final List<Dependency> dependencies;

    Versions(Collection<Dependency> dependencies) {
        this.dependencies = List.copyOf(dependencies);
    }

    /** What is known of the version of a member's library; the library's own declaration tells before those of its modules. */
    Answer ask(Sdk.Call member) {
        return new Answer(dependencies.stream()
                .filter(d -> member.isVersionedBy(d.coordinates()))
                .min(Comparator.comparing(d -> d.coordinates().length())));
    }

    /**
     * @param declared the declaration, when a build file has one
     */
    record Answer(Optional<Dependency> declared) {
        boolean known() {
            return declared.filter(d -> !d.version().isEmpty()).isPresent();
        }

        boolean atLeast(String version) {
            return known() && Version.of(declared.get().version()).compareTo(Version.of(version)) >= 0;
        }

        boolean below(String version) {
            return known() && !atLeast(version);
        }

        Optional<Step> step() {
            return declared.map(d -> new Step(Step.Role.VERSION, d.place(), "the version that decides"));
        }
    }
}
