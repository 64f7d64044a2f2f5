package io.github.rtmlint.config;

import io.github.rtmlint.config.Node.Layout;
import io.github.rtmlint.config.Node.Scalar;
import io.github.rtmlint.config.Node.Sequence;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The text of a script in a value, or in the values of a list, which are its lines.
 *
 * @param text the script
 * @param starts where each value begins in it
 */
record ScriptText(Spelled text, Map<Scalar, Integer> starts) {

    /** The scripts that the values of a file may be: those of several words. */
    static List<ScriptText> of(Source source, List<Entry> entries) {
        Map<Node, List<Scalar>> scripts = new IdentityHashMap<>();
        List<List<Scalar>> ordered = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.role() == Entry.Role.VALUE && isCommand(entry)) {
                Node whole = lines(entry) ? entry.parent().node() : entry.value();
                scripts.computeIfAbsent(whole, w -> {
                            List<Scalar> values = new ArrayList<>();
                            ordered.add(values);
                            return values;
                        })
                        .add(entry.value());
            }
        }
        return ordered.stream().map(values -> joined(source, values)).toList();
    }

    /** Whether a value is of several words, as commands are, and none of a command itself. */
    static boolean isCommand(Entry entry) {
        boolean word =
                entry.parent() != null && entry.parent().node() instanceof Node.Mapping m && m.layout() == Layout.WORDS;
        return !word && entry.value().value().strip().indexOf(' ') > 0;
    }

    private static boolean lines(Entry entry) {
        return entry.parent() != null && entry.parent().node() instanceof Sequence;
    }

    private static ScriptText joined(Source source, List<Scalar> values) {
        Map<Scalar, Integer> starts = new IdentityHashMap<>();
        Spelled first = values.get(0).text();
        if (values.size() == 1) {
            starts.put(values.get(0), 0);
            return new ScriptText(first, Collections.unmodifiableMap(starts));
        }
        Spelled.Builder builder =
                new Spelled.Builder(source.text(), first.span().start());
        for (Scalar value : values) {
            starts.put(value, builder.length());
            value.text().addTo(builder);
            int end = value.text().span().end();
            builder.put("\n", end, end);
        }
        return new ScriptText(builder.build(), Collections.unmodifiableMap(starts));
    }

    /** Where a part of an entry's value stands in the script, if the value belongs to it. */
    Optional<Span> part(Entry entry, Span part) {
        return Optional.ofNullable(starts.get(entry.value())).map(part::shift);
    }
}
