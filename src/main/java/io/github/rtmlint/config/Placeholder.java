package io.github.rtmlint.config;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the placeholders of a value in from the other keys of its file. */
final class Placeholder {
    /** A larger mapping is a list of keys, not a key with a name of its own. */
    private static final int MOST_NAMED = 50;

    private static final Pattern ANY = Pattern.compile("[$#]\\{\\s*\\??([\\w.\\-]+)(?::[-=]?([^{}]*))?\\s*}"
            + "|\\{\\{-?\\s*([\\w.$\\-]+)\\s*(?:\\|\\s*default\\s+[\"']([^\"'{}]*)[\"'][^{}]*|\\|[^{}]*)?}}|\\$\\(([\\w.\\-]+)\\)|\\$([A-Za-z_]\\w*)"
            + "|%\\(([\\w.]+)\\)s|%([\\w.]+)%|@([\\w.\\-]+)@|\\{([\\w.]+)}|&([\\w.:-]+);");
    /** Scopes that a template puts before a key's own path. */
    private static final Pattern SCOPE =
            Pattern.compile("^[.$]*(?:Values|var|local|env|project|vars|variables)\\.|^[.$]+");

    private final Map<String, Entry> byPath = new HashMap<>();
    private final Map<String, Entry> byName = new HashMap<>();

    Placeholder(List<Entry> entries) {
        for (Entry entry : entries) {
            if (entry.role() != Entry.Role.KEY) {
                byPath.putIfAbsent(entry.path(), entry);
                byName.putIfAbsent(entry.path().substring(entry.path().lastIndexOf('.') + 1), entry);
                named(entry);
            }
        }
    }

    /** What a key of the file holds. */
    Optional<Entry> find(String key) {
        String own = SCOPE.matcher(key).replaceFirst("");
        Entry exact = byPath.getOrDefault(key, byPath.get(own));
        return Optional.ofNullable(exact != null ? exact : byName.get(own));
    }

    /** The value with every placeholder filled in that the file has a value for; others stay. */
    String fill(String value) {
        return Filling.of(value, ANY, this::meaning);
    }

    /** The value that the first placeholder of {@code value} comes from. */
    Optional<Entry> origin(String value) {
        Matcher matcher = ANY.matcher(value);
        return matcher.find() ? find(name(matcher)) : Optional.empty();
    }

    private String meaning(MatchResult reference) {
        String written = reference.group(2) == null ? reference.group(4) : reference.group(2);
        return find(name(reference)).map(e -> e.value().value()).orElse(written == null ? reference.group() : written);
    }

    private static String name(MatchResult matcher) {
        for (int group : new int[] {1, 3, 5, 6, 7, 8, 9, 10, 11}) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        return "";
    }

    private void named(Entry entry) {
        if (entry.parent() != null
                && entry.parent().node() instanceof Node.Mapping mapping
                && mapping.members().size() < MOST_NAMED
                && (entry.name().equals("value")
                        || entry.name().equals("default")
                        || entry.name().isEmpty())) {
            mapping.scalar("name").or(() -> mapping.scalar("key")).ifPresent(n -> byName.putIfAbsent(n.value(), entry));
            String around = entry.parent().name();
            byName.putIfAbsent(around.substring(around.lastIndexOf('.') + 1), entry);
        }
    }
}
