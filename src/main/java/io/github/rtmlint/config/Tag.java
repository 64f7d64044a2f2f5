package io.github.rtmlint.config;

import io.github.rtmlint.config.Node.Mapping;
import io.github.rtmlint.config.Node.Member;
import io.github.rtmlint.config.Node.Scalar;
import java.util.Optional;
import java.util.stream.Stream;

/** An XML element, with its children by name; a prefix of the name does not count. */
record Tag(Mapping node) {
    static Tag root(Document document) {
        return new Tag((Mapping) document.roots().get(0));
    }

    Stream<Tag> children(String name) {
        return node.members().stream()
                .filter(m -> named(m, name))
                .flatMap(m -> m.value() instanceof Mapping mapping ? Stream.of(new Tag(mapping)) : Stream.empty());
    }

    /** The descendants reached by these names, step by step. */
    Stream<Tag> below(String... names) {
        Stream<Tag> reached = Stream.of(this);
        for (String name : names) {
            reached = reached.flatMap(tag -> tag.children(name));
        }
        return reached;
    }

    /** All descendants of a name, at any depth. */
    Stream<Tag> all(String name) {
        Stream<Tag> deeper = node.members().stream()
                .flatMap(m -> m.value() instanceof Mapping mapping ? new Tag(mapping).all(name) : Stream.empty());
        return Stream.concat(children(name), deeper);
    }

    Optional<Scalar> text() {
        return node.scalar("");
    }

    Optional<Scalar> text(String child) {
        return children(child).flatMap(c -> c.text().stream()).findFirst();
    }

    Optional<Scalar> attribute(String name) {
        return node.scalar(name);
    }

    private static boolean named(Member member, String name) {
        String key = member.key().value();
        return key.substring(key.indexOf(':') + 1).equals(name);
    }
}
