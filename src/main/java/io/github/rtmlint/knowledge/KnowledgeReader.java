package io.github.rtmlint.knowledge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Collects rule files; a file's kind is told by its head key. Not for several threads. */
final class KnowledgeReader {
    private static final List<String> HEADS =
            List.of("migration", "sdk", "http", "libraries", "languages", "programs", "words");

    private final List<Migration> migrations = new ArrayList<>();
    private final List<Sdk> sdks = new ArrayList<>();
    private final List<Http> https = new ArrayList<>();
    private final List<Library> libraries = new ArrayList<>();
    private final List<Language> languages = new ArrayList<>();
    private final List<Program> programs = new ArrayList<>();
    private final Map<Words.Meaning, Set<String>> words = new EnumMap<>(Words.Meaning.class);
    private final Map<String, String> origins = new HashMap<>();

    /**
     * Takes a file's root in.
     *
     * @throws RuleDataException if it is malformed or defines what another file has defined
     */
    void read(Datum root) {
        Map<String, Datum> entries = root.entries();
        String head = HEADS.stream()
                .filter(entries::containsKey)
                .findFirst()
                .orElseThrow(() -> root.error("expected one of the keys " + String.join(", ", HEADS)));
        switch (head) {
            case "migration" -> addMigration(root);
            case "sdk" -> add(root, sdks, SdkReader::read, "sdk", Sdk::id);
            case "http" -> add(root, https, HttpReader::read, "http", Http::id);
            case "libraries" -> addAll(root, head, libraries, LibraryReader::read, "library", Library::id);
            case "languages" -> addAll(root, head, languages, LanguageReader::read, "language", Language::id);
            case "programs" -> addAll(root, head, programs, ProgramReader::read, "program", Program::id);
            default -> root.section(Keys.of(head)).at(head).entries().forEach(this::addWords);
        }
    }

    Knowledge knowledge() {
        return new Knowledge(
                List.copyOf(migrations),
                List.copyOf(sdks),
                List.copyOf(https),
                List.copyOf(libraries),
                List.copyOf(languages),
                List.copyOf(programs),
                new Words(Map.copyOf(words)));
    }

    private void addWords(String meaning, Datum datum) {
        words.computeIfAbsent(datum.word(Words.Meaning.class, meaning), m -> new HashSet<>())
                .addAll(datum.list(Datum::text));
    }

    private void addMigration(Datum root) {
        add(root, migrations, MigrationReader::read, "migration", Migration::from);
        migrations.get(migrations.size() - 1).rules().forEach(rule -> claim(root, "rule", rule.id()));
    }

    private <T> void addAll(
            Datum root, String key, List<T> to, Function<Datum, T> reader, String kind, Function<T, String> id) {
        root.section(Keys.of(key)).list(key, item -> {
            add(item, to, reader, kind, id);
            return item;
        });
    }

    private <T> void add(Datum datum, List<T> to, Function<Datum, T> reader, String kind, Function<T, String> id) {
        T read = reader.apply(datum);
        claim(datum, kind, id.apply(read));
        to.add(read);
    }

    private void claim(Datum datum, String kind, String id) {
        String other = origins.putIfAbsent(kind + " " + id, datum.file());
        if (other != null) {
            throw datum.error("duplicate " + kind + " \"" + id + "\", already defined in " + other);
        }
    }
}
