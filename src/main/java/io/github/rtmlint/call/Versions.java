package io.github.rtmlint.call;

import io.github.rtmlint.knowledge.Sdk;
import io.github.rtmlint.knowledge.Version;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The versions of SDKs' libraries that the build files declare. */
public final class Versions {
    private final List<Dependency> dependencies;

    public Versions(Collection<Dependency> dependencies) {
        this.dependencies = List.copyOf(dependencies);
    }

    /** All that are declared of a member's library and its modules. */
    public List<Version> of(Sdk.Call member) {
        return dependencies.stream()
                .filter(d ->
                        member.isVersionedBy(d.coordinates()) && !d.version().isEmpty())
                .map(d -> Version.of(d.version()))
                .toList();
    }

    /** What is known of the version of a member's library; the library's own declaration tells before those of its modules. */
    public Answer ask(Sdk.Call member) {
        return new Answer(dependencies.stream()
                .filter(d -> member.isVersionedBy(d.coordinates()))
                .min(Comparator.comparing(d -> d.coordinates().length())));
    }

    /**
     * What the build files say of one library.
     *
     * @param declared the declaration, when a build file has one
     */
    public record Answer(Optional<Dependency> declared) {
        /** Whether the version is told. */
        public boolean known() {
            return declared.filter(d -> !d.version().isEmpty()).isPresent();
        }

        /** Whether the version is told to be this one or later. */
        public boolean atLeast(String version) {
            return known() && Version.of(declared.get().version()).compareTo(Version.of(version)) >= 0;
        }

        /** Whether the version is told to be older than this one. */
        public boolean below(String version) {
            return known() && !atLeast(version);
        }

        /** Where it is declared. */
        public Optional<Step> step() {
            return declared.map(d -> new Step(Step.Role.VERSION, d.place(), "the version that decides"));
        }
    }
}
