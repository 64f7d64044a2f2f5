package io.github.rtmlint.config;

import io.github.rtmlint.call.Dependency;
import io.github.rtmlint.config.Node.Mapping;
import io.github.rtmlint.config.Node.Member;
import io.github.rtmlint.config.Node.Scalar;
import io.github.rtmlint.text.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Gradle's version catalogs. */
final class Catalog {
    private final Source source;
    private final Predicate<String> known;
    private final Map<String, Scalar> versions = new LinkedHashMap<>();
    private final List<Dependency> found = new ArrayList<>();

    Catalog(Source source, Predicate<String> known, Variables variables) {
        this.source = source;
        this.known = known;
        Mapping root = (Mapping) Toml.read(source).roots().get(0);
        table(root, "versions")
                .forEach(m ->
                        version(m.value()).ifPresent(v -> versions.put(m.key().value(), v)));
        versions.forEach((name, value) -> variables.catalog(source, name, value));
        table(root, "libraries").forEach(m -> library(m.value()));
    }

    List<Dependency> dependencies() {
        return found;
    }

    private static Stream<Member> table(Mapping root, String name) {
        return root.members().stream()
                .filter(m -> m.key().value().equals(name))
                .flatMap(m -> m.value() instanceof Mapping table ? table.members().stream() : Stream.empty());
    }

    private void library(Node node) {
        if (node instanceof Scalar scalar) {
            Notation.of(scalar.value())
                    .filter(n -> known.test(n.coordinates()))
                    .ifPresent(n -> add(n, scalar.text(), inside(scalar.text(), n)));
        } else if (node instanceof Mapping mapping) {
            Optional<Scalar> module = mapping.scalar("module");
            Optional<Scalar> name = mapping.scalar("name");
            Optional<DeclaredVersion> version = version(mapping).map(this::declared);
            module.flatMap(m -> Notation.of(m.value()))
                    .filter(n -> known.test(n.coordinates()))
                    .ifPresent(n -> add(n, module.get().text(), version));
            String coordinates = mapping.scalar("group").map(Scalar::value).orElse("") + ":"
                    + name.map(Scalar::value).orElse("");
            if (known.test(coordinates)) {
                found.add(DeclaredVersion.dependency(
                        coordinates, source.place(name.get().text().span()), version));
            }
        }
    }

    private void add(Notation notation, Spelled text, Optional<DeclaredVersion> version) {
        found.add(DeclaredVersion.dependency(
                notation.coordinates(),
                source.place(text.span(notation.artifactStart(), notation.artifactEnd())),
                version));
    }

    private Optional<DeclaredVersion> inside(Spelled text, Notation notation) {
        return notation.versionEnd() == notation.versionStart()
                ? Optional.empty()
                : Optional.of(new DeclaredVersion(
                        text.value().substring(notation.versionStart(), notation.versionEnd()),
                        source.place(text.span(notation.versionStart(), notation.versionEnd()))));
    }

    private DeclaredVersion declared(Scalar version) {
        return new DeclaredVersion(version.value(), source.place(version.text().span()));
    }

    /** The version that a library's table, or a version's own, gives. */
    private Optional<Scalar> version(Node node) {
        if (node instanceof Scalar scalar) {
            return Optional.of(scalar);
        }
        Mapping mapping = node instanceof Mapping m ? m : new Mapping(List.of(), node.span(), Node.Layout.FLOW);
        Optional<Scalar> reference = mapping.scalar("version.ref").or(() -> mapping.scalar("ref"));
        if (reference.isPresent()) {
            return reference.map(r -> versions.get(r.value()));
        }
        return mapping.members().stream()
                .filter(m -> m.key().value().matches("version(\\..*)?|strictly|require|prefer"))
                .flatMap(m -> version(m.value()).stream())
                .findFirst();
    }
}
