package io.github.rtmlint.explain;

import io.github.rtmlint.knowledge.Knowledge;
import io.github.rtmlint.knowledge.Migration;
import io.github.rtmlint.knowledge.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that can be explained: methods, rules, and a method's arguments, response fields and error codes. */
public final class Topics {
    private final Knowledge knowledge;

    public Topics(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * What the topic is, why it matters since when, and what to do, as text that ends with a line end; empty when nobody
     * knows it.
     *
     * @param topic a rule's id, {@code mpim_aware}, {@code self.prefs}, {@code method_deprecated}…; the way SDKs spell it,
     *     such as {@code mpimAware} or {@code getUsers}, is understood as well
     */
    public Optional<String> explain(String topic) {
        List<String> sheets = sheets(snake(topic));
        return sheets.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", sheets));
    }

    /** The names that are spelled most like an unknown topic, at most three, nearest first. */
    public List<String> nearest(String topic) {
        String sought = topic.toLowerCase(Locale.ROOT);
        int far = Math.max(2, sought.length() / 3);
        return names().distinct()
                .filter(name -> distance(sought, name) <= far)
                .sorted(Comparator.comparingInt((String name) -> distance(sought, name))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(3)
                .toList();
    }

    /** All names that {@link #explain} knows, each once. */
    Stream<String> names() {
        Stream<String> names = knowledge.migrations().stream()
                .flatMap(migration -> Stream.of(
                                Stream.of(migration.from()),
                                migration.rules().stream().map(Rule::id),
                                migration.arguments().stream().map(Migration.Argument::name),
                                migration.fields().stream().map(Migration.Field::path),
                                migration.errors().stream().map(Migration.ErrorCode::code))
                        .flatMap(ofOneKind -> ofOneKind));
        return names.filter(name -> !name.endsWith("*")).distinct();
    }

    /** What migrations that are on say of a name; else what others say, or what is said of the part that it lies in. */
    private List<String> sheets(String name) {
        return Stream.of(sheets(name, true), sheets(name, false), below(name))
                .filter(sheets -> !sheets.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<String> below(String path) {
        return knowledge.migrations().stream()
                .filter(Migration::enabled)
                .flatMap(migration -> migration.missing(List.of(path.split("\\."))).stream()
                        .map(field -> new MigrationSheets(knowledge, migration).field(path, field)))
                .toList();
    }

    private List<String> sheets(String name, boolean enabled) {
        List<String> sheets = new ArrayList<>();
        for (Migration migration : knowledge.migrations()) {
            if (migration.enabled() == enabled) {
                MigrationSheets written = new MigrationSheets(knowledge, migration);
                if (migration.from().equals(name)) {
                    sheets.add(written.method());
                }
                migration.rules().stream()
                        .filter(rule -> rule.id().equals(name))
                        .forEach(rule -> sheets.add(written.rule(rule)));
                migration.argument(name).ifPresent(argument -> sheets.add(written.argument(argument)));
                migration.field(name).ifPresent(field -> sheets.add(written.field(name, field)));
                migration.errors().stream()
                        .filter(error -> error.code().equals(name))
                        .forEach(error -> sheets.add(written.error(error)));
            }
        }
        return sheets;
    }

    /** {@code mpimAware} and {@code getMpimAware()} as the Web API spells them; each step of a path for itself. */
    private static String snake(String name) {
        return name.replaceAll("\\[]|\\(\\)", "")
                .replaceAll("\\b(?:get|is|set)(?=[A-Z])", "")
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
                .toLowerCase(Locale.ROOT);
    }

    /** How many characters must be put in, taken out or changed to make one text the other. */
    private static int distance(String one, String other) {
        int[] previous = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] current = new int[other.length() + 1];
            current[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[other.length()];
    }
}
