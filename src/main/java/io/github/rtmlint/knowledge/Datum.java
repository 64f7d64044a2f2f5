package io.github.rtmlint.knowledge;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * A value in a rule file; every reading of it says what was expected when it is something else.
 *
 * @param file as errors name it
 * @param line where it stands, from 1
 * @param column from 1
 * @param kind what it is
 * @param scalar the text of a scalar, else empty
 * @param items of a list; of a map keys and values by turns
 */
record Datum(String file, int line, int column, Kind kind, String scalar, List<Datum> items) {

    /** What a value is. */
    enum Kind {
        TEXT("text"),
        FLAG("true or false"),
        NUMBER("a number"),
        NOTHING("nothing"),
        OTHER("something else"),
        LIST("a list"),
        MAP("keys with values");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /** Text that may be empty. */
    String text() {
        return scalar(Kind.TEXT);
    }

    boolean flag() {
        return Boolean.parseBoolean(scalar(Kind.FLAG));
    }

    int number() {
        String digits = scalar(Kind.NUMBER);
        if (!digits.matches("\\d{1,9}")) {
            throw error("expected a small number, found " + digits);
        }
        return Integer.parseInt(digits);
    }

    /** An enum constant by its name in kebab-case. */
    <E extends Enum<E>> E word(Class<E> type) {
        return word(type, text());
    }

    <E extends Enum<E>> E word(Class<E> type, String spelled) {
        try {
            E word = Enum.valueOf(type, spelled.replace('-', '_').toUpperCase(Locale.ROOT));
            if (kebab(word).equals(spelled)) {
                return word;
            }
        } catch (IllegalArgumentException unknown) {
            // Said below, as what is spelled in another way.
        }
        List<String> words =
                Arrays.stream(type.getEnumConstants()).map(Datum::kebab).toList();
        throw error("expected one of " + String.join(", ", words) + ", found \"" + spelled + "\"");
    }

    <T> List<T> list(Function<Datum, T> item) {
        require(Kind.LIST);
        return items.stream().map(item).toList();
    }

    /** Values by key, in the file's order; any key once. */
    Map<String, Datum> entries() {
        require(Kind.MAP);
        Map<String, Datum> entries = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i += 2) {
            Datum key = items.get(i);
            if (entries.put(key.text(), items.get(i + 1)) != null) {
                throw key.error("duplicate key \"" + key.text() + "\"");
            }
        }
        return entries;
    }

    /** Values by key where only certain keys may and must stand. */
    Section section(Keys keys) {
        Map<String, Datum> entries = entries();
        for (int i = 0; i < items.size(); i += 2) {
            Datum key = items.get(i);
            if (!keys.allows(key.text())) {
                throw key.error("unexpected key \"" + key.text() + "\", expected one of " + keys);
            }
        }
        for (String required : keys.required()) {
            if (!entries.containsKey(required)) {
                throw error("missing key \"" + required + "\"");
            }
        }
        return new Section(entries);
    }

    RuleDataException error(String message) {
        return new RuleDataException(file, line, column, message);
    }

    private String scalar(Kind expected) {
        if (kind == expected) {
            return scalar;
        }
        boolean quotable = expected == Kind.TEXT
                && List.of(Kind.FLAG, Kind.NUMBER, Kind.OTHER).contains(kind);
        throw error("expected " + expected.words + ", found " + found() + (quotable ? "; put it in quotes" : ""));
    }

    private void require(Kind expected) {
        if (kind != expected) {
            throw error("expected " + expected.words + ", found " + found());
        }
    }

    private String found() {
        return switch (kind) {
            case FLAG, NUMBER, OTHER -> "`" + scalar + "`";
            default -> kind.words;
        };
    }

    private static String kebab(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
