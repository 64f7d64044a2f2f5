package io.github.rtmlint.knowledge;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The keys that a section of a rule file may have.
 *
 * @param required must be there
 * @param optional may be there
 */
record Keys(List<String> required, List<String> optional) {

    static Keys of(String... required) {
        return new Keys(List.of(required), List.of());
    }

    Keys with(String... others) {
        return new Keys(required, List.of(others));
    }

    boolean allows(String key) {
        return required.contains(key) || optional.contains(key);
    }

    @Override
    public String toString() {
        return Stream.concat(required.stream(), optional.stream()).collect(Collectors.joining(", "));
    }
}
