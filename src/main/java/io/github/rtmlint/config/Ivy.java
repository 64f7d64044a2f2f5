package io.github.rtmlint.config;

import io.github.rtmlint.call.Dependency;
import io.github.rtmlint.config.Node.Scalar;
import io.github.rtmlint.text.Source;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Ivy's module descriptors, and Ant files that hold dependencies. */
final class Ivy {
    private Ivy() {}

    static List<Dependency> dependencies(Source source, Predicate<String> known) {
        Tag root = Tag.root(Xml.read(source));
        return root.all("dependency")
                .flatMap(tag -> dependency(source, root, tag).stream())
                .filter(d -> known.test(d.coordinates()))
                .toList();
    }

    private static Optional<Dependency> dependency(Source source, Tag root, Tag tag) {
        return tag.attribute("name").map(name -> {
            String group = tag.attribute("org").map(Scalar::value).orElse("");
            Optional<DeclaredVersion> version = tag.attribute("rev")
                    .map(rev -> property(root, rev.value()).orElse(rev))
                    .map(text -> new DeclaredVersion(
                            text.value().contains("${") ? "" : text.value(),
                            source.place(text.text().span())));
            return DeclaredVersion.dependency(
                    group + ":" + name.value(), source.place(name.text().span()), version);
        });
    }

    private static Optional<Scalar> property(Tag root, String value) {
        return root.all("property")
                .filter(p -> p.attribute("name")
                        .filter(n -> value.equals("${" + n.value() + "}"))
                        .isPresent())
                .flatMap(p -> p.attribute("value").stream())
                .findFirst();
    }
}
