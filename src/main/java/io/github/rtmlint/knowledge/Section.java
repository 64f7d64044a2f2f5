package io.github.rtmlint.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A part of a rule file whose keys have been checked.
 *
 * @param values by key
 */
record Section(Map<String, Datum> values) {

    Datum at(String key) {
        return values.get(key);
    }

    Optional<Datum> optional(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** Text of a required key; never blank. */
    String text(String key) {
        String text = at(key).text();
        if (text.isBlank()) {
            throw at(key).error("expected text, found none for \"" + key + "\"");
        }
        return text;
    }

    String text(String key, String otherwise) {
        return optional(key).map(Datum::text).orElse(otherwise);
    }

    List<String> texts(String key) {
        return list(key, Datum::text);
    }

    boolean flag(String key, boolean otherwise) {
        return optional(key).map(Datum::flag).orElse(otherwise);
    }

    int number(String key, int otherwise) {
        return optional(key).map(Datum::number).orElse(otherwise);
    }

    /** The items of a list; none when the key is not there. */
    <T> List<T> list(String key, Function<Datum, T> item) {
        return optional(key).map(datum -> datum.list(item)).orElse(List.of());
    }
}
