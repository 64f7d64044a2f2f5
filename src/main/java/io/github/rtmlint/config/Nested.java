package io.github.rtmlint.config;

import io.github.rtmlint.config.Node.Alias;
import io.github.rtmlint.config.Node.Mapping;
import io.github.rtmlint.config.Node.Member;
import io.github.rtmlint.config.Node.Scalar;
import io.github.rtmlint.config.Node.Sequence;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A file that stands in a value of another one: what a config map holds, what a task writes to a path. */
final class Nested {
    private static final Set<String> FORMATS = Set.of("properties", "yml", "yaml", "json", "toml", "xml");
    private static final Set<String> CONTENTS = Set.of("content", "contents");
    private static final Set<String> PATHS = Set.of("path", "dest", "name");

    /** The value that the file stands in. */
    private final Spelled outer;

    private Nested(Spelled outer) {
        this.outer = outer;
    }

    /** What the file says that a key's value holds, where the key, or a path beside it, is a file's name, and it can be read. */
    static Optional<Node> in(Member member, Mapping around) {
        boolean text = member.value() instanceof Scalar scalar && scalar.value().indexOf('\n') >= 0;
        if (!text) {
            return Optional.empty();
        }
        String key = member.key().value().toLowerCase(Locale.ROOT);
        Stream<String> paths = CONTENTS.contains(key)
                ? PATHS.stream()
                        .sorted()
                        .flatMap(p -> around.scalar(p).stream())
                        .map(Scalar::value)
                : Stream.of(key);
        return paths.filter(Nested::isData).findFirst().flatMap(p -> read(p, ((Scalar) member.value()).text()));
    }

    private static boolean isData(String path) {
        int dot = path.lastIndexOf('.');
        return dot > 0 && FORMATS.contains(path.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    private static Optional<Node> read(String path, Spelled value) {
        Source inner = new Source(path, value.value(), StandardCharsets.UTF_8, false);
        return Formats.of(path)
                .map(format -> format.read(inner))
                .filter(document ->
                        document.problems().isEmpty() && document.roots().size() == 1)
                .map(document -> new Nested(value).moved(document.roots().get(0)));
    }

    private Node moved(Node node) {
        if (node instanceof Scalar scalar) {
            return moved(scalar);
        } else if (node instanceof Mapping mapping) {
            return new Mapping(
                    mapping.members().stream()
                            .map(m -> new Member(moved(m.key()), moved(m.value()), moved(m.span())))
                            .toList(),
                    moved(mapping.span()),
                    mapping.layout());
        } else if (node instanceof Sequence sequence) {
            return new Sequence(
                    sequence.items().stream().map(this::moved).toList(), moved(sequence.span()), sequence.layout());
        }
        return new Alias(moved(((Alias) node).target()), moved(node.span()));
    }

    private Scalar moved(Scalar scalar) {
        return new Scalar(scalar.text().within(outer), moved(scalar.span()));
    }

    private Span moved(Span span) {
        return outer.span(span.start(), span.end());
    }
}
