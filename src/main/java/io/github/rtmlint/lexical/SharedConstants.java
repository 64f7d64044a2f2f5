package io.github.rtmlint.lexical;

import io.github.rtmlint.call.ApiCall;
import io.github.rtmlint.call.Reading;
import io.github.rtmlint.text.Source;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Follows constants from the files that declare them to the files of the same family of languages that use them: {@link #add}
 * each file, then ask for the {@link #reading} of those that use the others'.
 */
public final class SharedConstants {
    private final LexicalReader reader;
    private final Predicate<String> parsed;
    private final Map<String, List<SharedConstant>> byPath = new ConcurrentSkipListMap<>();
    /** What files were read with, and what that gave. */
    private final Map<String, Map<Set<SharedConstant>, Reading>> known = new TreeMap<>();

    /** @param parsed the paths of files whose own parser follows constants from one to the other */
    public SharedConstants(LexicalReader reader, Predicate<String> parsed) {
        this.reader = reader;
        this.parsed = parsed;
    }

    /** Notes what a file declares for others; several threads may add files. */
    public void add(Source source) {
        List<SharedConstant> shared = reader.shared(source);
        if (!shared.isEmpty()) {
            byPath.put(source.path(), shared);
        }
    }

    /** Whether a file of that path may use the constant. */
    public boolean reaches(SharedConstant constant, String path) {
        boolean followed = parsed.test(path) && parsed.test(constant.source().path());
        return !followed
                && reader.family(path).filter(constant.family()::equals).isPresent();
    }

    /** All that was noted. */
    public List<SharedConstant> all() {
        return byPath.values().stream().flatMap(List::stream).toList();
    }

    /**
     * What a file says that may use constants of others.
     *
     * @param noted {@link #all} of them
     */
    public Optional<Reading> reading(Source source, Collection<SharedConstant> noted) {
        Set<SharedConstant> used = noted.stream()
                .filter(c -> reaches(c, source.path()) && c.mayBeUsedIn(source))
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
