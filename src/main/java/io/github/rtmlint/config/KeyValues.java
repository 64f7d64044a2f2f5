package io.github.rtmlint.config;

import io.github.rtmlint.call.Property;
import io.github.rtmlint.config.Entry.Parent;
import io.github.rtmlint.config.Node.Mapping;
import io.github.rtmlint.config.Node.Scalar;
import io.github.rtmlint.config.Node.Sequence;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The keys and values that code may ask for. */
final class KeyValues {
    private static final Pattern ASSIGNED = Pattern.compile("([A-Za-z_][\\w.]*)=");
    private static final List<String> NAMES = List.of("name", "key");
    private static final List<String> VALUES = List.of("value", "");
    /** Elements that hold a value, and what beside them holds its name. */
    private static final Map<String, List<String>> ELEMENTS = Map.of(
            "value", NAMES,
            "param-value", List.of("param-name"),
            "env-entry-value", List.of("env-entry-name"));
    /** A larger mapping is a list of keys, not a key with a name of its own. */
    private static final int MOST_NAMED = 50;

    private final Source source;
    private final List<Property> found = new ArrayList<>();

    private KeyValues(Source source) {
        this.source = source;
    }

    static List<Property> of(Source source, List<Entry> entries) {
        KeyValues values = new KeyValues(source);
        entries.forEach(values::take);
        return values.found;
    }

    private void take(Entry entry) {
        if (entry.role() == Entry.Role.KEY) {
            return;
        }
        if (!entry.path().isEmpty() && !entry.path().startsWith("-")) {
            add(entry.path(), entry.value().value(), entry.value().text().span());
        }
        Matcher assigned = ASSIGNED.matcher(entry.value().value());
        boolean listed = entry.parent() != null && entry.parent().node() instanceof Sequence;
        if ((listed || entry.path().startsWith("-")) && assigned.lookingAt()) {
            Spelled text = entry.value().text();
            int length = text.value().length();
            add(assigned.group(1), text.value().substring(assigned.end()), text.span(assigned.end(), length));
        }
        named(entry)
                .ifPresent(name -> add(
                        name.value(),
                        entry.value().value(),
                        entry.value().text().span()));
    }

    /** The name that a value has by a sibling: {@code name: X} beside {@code value: …}, {@code <param-name>} too. */
    private static Optional<Scalar> named(Entry entry) {
        Parent parent = entry.parent();
        if (parent != null && parent.above() != null && ELEMENTS.containsKey(parent.name())) {
            return parent.above().node() instanceof Mapping around
                    ? ELEMENTS.get(parent.name()).stream()
                            .flatMap(n -> Stream.concat(around.scalar(n).stream(), new Tag(around).text(n).stream()))
                            .findFirst()
                    : Optional.empty();
        }
        if (parent == null
                || !(parent.node() instanceof Mapping mapping)
                || mapping.members().size() > MOST_NAMED
                || !VALUES.contains(entry.name())) {
            return Optional.empty();
        }
        return NAMES.stream()
                .flatMap(n -> mapping.scalar(n).stream())
                .filter(n -> n != entry.value())
                .findFirst();
    }

    private void add(String key, String value, Span span) {
        found.add(new Property(key, value, source.place(span)));
    }
}
