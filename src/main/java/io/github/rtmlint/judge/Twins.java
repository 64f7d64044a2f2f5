package io.github.rtmlint.judge;

import io.github.rtmlint.call.ApiCall;
import io.github.rtmlint.call.Property;
import io.github.rtmlint.knowledge.Words;
import io.github.rtmlint.text.Place;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Values that one key of configuration has for the profiles of one program, and in its tests: {@code application.yml},
 * {@code application-dev.yml}. A program that takes one of them takes the others elsewhere, so they change together. A key
 * that a file has several times, such as the {@code value} of a list's items, tells nothing.
 */
final class Twins {
    private static final Pattern PROFILE_OF_FILE = Pattern.compile("(?<=[^-.])[-.].*");
    private static final Pattern PROFILE_OF_KEY = Pattern.compile("^%[^.]*\\.");

    private final Pattern tests;
    private final Map<String, NavigableMap<Integer, Property>> byFile = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    Twins(Collection<ApiCall> calls, Collection<Property> properties, Words words) {
        tests = Pattern.compile("(^|/)src/" + Stubs.folders(words) + "/");
        Set<String> files = calls.stream().map(c -> c.place().path()).collect(Collectors.toSet());
        Map<String, Place> first = new HashMap<>();
        for (Property property : properties) {
            Place value = property.place();
            if (files.contains(value.path()) && !property.key().isBlank()) {
                byFile.computeIfAbsent(value.path(), path -> new TreeMap<>())
                        .put(value.span().start(), property);
                Place other = first.putIfAbsent(named(property), value);
                if (other != null && !other.equals(value)) {
                    ambiguous.add(named(property));
                }
            }
        }
    }

    private static String named(Property property) {
        return property.place().path() + " " + relaxed(property.key());
    }

    /** What a call has in common with its twins: where the program's configuration is, the key, the method. */
    Optional<String> of(ApiCall call) {
        Place place = call.place();
        return Optional.ofNullable(byFile.get(place.path()))
                .map(values -> values.floorEntry(place.span().start()))
                .map(Map.Entry::getValue)
                .filter(p -> p.place().span().contains(place.span()) && !ambiguous.contains(named(p)))
                .map(p -> program(place.path()) + " " + relaxed(p.key()) + " " + call.method());
    }

    /** A file's folder and name without what tells tests and profiles apart. */
    private String program(String path) {
        int name = path.lastIndexOf('/') + 1;
        String folder = tests.matcher(path.substring(0, name)).replaceFirst("$1src/main/");
        Matcher profile = PROFILE_OF_FILE.matcher(path.substring(name));
        return folder + profile.replaceFirst("");
    }

    private static String relaxed(String key) {
        return PROFILE_OF_KEY
                .matcher(key)
                .replaceFirst("")
                .toLowerCase(Locale.ROOT)
                .replace("-", "")
                .replace("_", "");
    }
}
