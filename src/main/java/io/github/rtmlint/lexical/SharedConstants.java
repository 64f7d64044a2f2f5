package io.github.rtmlint.lexical;

import io.github.rtmlint.call.ApiCall;
import io.github.rtmlint.call.Reading;
import io.github.rtmlint.call.Shared;
import io.github.rtmlint.text.Source;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Follows constants from the files that declare them to the files of the same family of languages that use them: {@link #add}
 * each file, then ask for the {@link #reading} of those that use the others'.
 */
public final class SharedConstants {
    private final LexicalReader reader;
    private final Map<String, List<SharedConstant>> byPath = new ConcurrentSkipListMap<>();
    /** What files were read with, and what that gave. */
    private final Map<String, Map<Set<SharedConstant>, Reading>> known = new TreeMap<>();

    public SharedConstants(LexicalReader reader) {
        this.reader = reader;
    }

    /** Notes what a file declares for others; several threads may add files. */
    public void add(Source source) {
        List<SharedConstant> shared = reader.shared(source);
        if (!shared.isEmpty()) {
            byPath.put(source.path(), shared);
        }
    }

    /** All that was noted. */
    public List<Shared> all() {
        return noted().map(SharedConstant::shared).toList();
    }

    private Stream<SharedConstant> noted() {
        return byPath.values().stream().flatMap(List::stream);
    }

    /** What a file says that may use constants of others. */
    public Optional<Reading> reading(Source source) {
        Set<SharedConstant> used = noted().filter(c ->
                        reader.reaches(c.shared(), source.path()) && c.shared().mayBeUsedIn(source))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (used.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(known.computeIfAbsent(source.path(), p -> new LinkedHashMap<>())
                .computeIfAbsent(used, u -> reader.read(source, u)));
    }

    /** Of a reading the calls that are named in other files than that. */
    public static List<ApiCall> abroad(Reading reading, String path) {
        return reading.calls().stream()
                .filter(c -> !c.place().path().equals(path))
                .toList();
    }
}
