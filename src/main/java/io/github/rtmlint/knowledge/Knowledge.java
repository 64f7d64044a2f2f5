package io.github.rtmlint.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that the rule data says; immutable.
 *
 * @param migrations enabled or not
 * @param sdks Slack SDKs
 * @param https HTTP and JSON libraries
 * @param libraries libraries whose own code calls a deprecated method
 * @param languages the languages of the lexical reader
 * @param programs the programs of command lines
 * @param words what single words mean
 */
public record Knowledge(
        List<Migration> migrations,
        List<Sdk> sdks,
        List<Http> https,
        List<Library> libraries,
        List<Language> languages,
        List<Program> programs,
        Words words) {

    /** The deprecated methods' names. */
    public Set<String> methods() {
        return migrations.stream().map(Migration::from).collect(Collectors.toUnmodifiableSet());
    }

    /** The migration from a deprecated method, by its Web API name. */
    public Optional<Migration> migration(String from) {
        return migrations.stream().filter(m -> m.from().equals(from)).findFirst();
    }

    /** The SDK of a spelling, by its id. */
    public Optional<Sdk> sdk(String id) {
        return sdks.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /** The library that the coordinates {@code group:artifact} belong to. */
    public Optional<Library> library(String coordinates) {
        return libraries.stream().filter(l -> l.matches(coordinates)).findFirst();
    }

    /** The rules of all migrations. */
    public Stream<Rule> rules() {
        return migrations.stream().flatMap(m -> m.rules().stream());
    }

    /** The same knowledge with other migrations, such as those that a run has turned on. */
    public Knowledge withMigrations(List<Migration> chosen) {
        return new Knowledge(List.copyOf(chosen), sdks, https, libraries, languages, programs, words);
    }
}
