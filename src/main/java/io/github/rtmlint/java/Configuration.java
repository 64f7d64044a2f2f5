package io.github.rtmlint.java;

import io.github.rtmlint.call.Property;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The properties that were read, asked for by key; it remembers what was asked in vain. */
final class Configuration {
    private final Map<String, List<Property>> byKey = new HashMap<>();
    private final Set<String> missed = new TreeSet<>();

    Configuration(Collection<Property> properties) {
        for (Property property : properties) {
            byKey.computeIfAbsent(relaxed(property.key()), k -> new ArrayList<>())
                    .add(property);
        }
    }

    /** The properties with this key, whatever the spelling of its words: {@code slack.rtm-url}, {@code SLACK_RTM_URL}. */
    List<Property> get(String key) {
        List<Property> found = byKey.getOrDefault(relaxed(key), List.of());
        if (found.isEmpty() && !key.isBlank()) {
            missed.add(key);
        }
        return found;
    }

    /** Keys that were asked for and not found, so that their files can be looked for. */
    Set<String> missed() {
        return missed;
    }

    static String relaxed(String key) {
        StringBuilder plain = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                plain.append(c);
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }
}
