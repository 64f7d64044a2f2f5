package io.github.rtmlint.config;

import io.github.rtmlint.call.Argument;
import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.call.MethodNames;
import io.github.rtmlint.call.Property;
import io.github.rtmlint.call.Read;
import io.github.rtmlint.config.Node.Layout;
import io.github.rtmlint.config.Node.Mapping;
import io.github.rtmlint.knowledge.Program.Does;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The commands of a file: of the script that it is, or of the values of its keys. */
final class Scripts {
    private final Source source;
    private final MethodNames names;
    private final Programs programs;
    private final List<Entry> entries;
    private final ListedCommand listed;
    private final Commands script;
    private List<Inside> inside;

    Scripts(Source source, MethodNames names, Programs programs, List<Entry> entries) {
        this.source = source;
        this.names = names;
        this.programs = programs;
        this.entries = entries;
        this.listed = new ListedCommand(programs);
        this.script = Commands.of(source, entries, programs);
    }

    /** A script in a value, or in the values of a list, which are its lines. */
    private record Inside(Commands commands, ScriptText text) {}

    /** Whether a value is a word that a command shows to people. */
    boolean say(Entry entry) {
        return words(entry)
                .filter(w -> entry.value().value().indexOf('/') < 0
                        && programs.command(w).does(Does.SAY))
                .isPresent();
    }

    /**
     * The commands that send a value.
     *
     * @param name the part of the value that matters, should the value be a script
     */
    List<Found> around(Entry entry, Span name) {
        Optional<Mapping> words = words(entry);
        if (words.isPresent()) {
            Command command = programs.command(words.get());
            return Stream.concat(found(script, command), users(entry)).toList();
        }
        if (ScriptText.isCommand(entry)) {
            return inside().stream()
                    .flatMap(i -> i.text().part(entry, name).stream()
                            .flatMap(part -> i.commands().sender(part).stream())
                            .flatMap(c -> found(i.commands(), c)))
                    .toList();
        }
        return Stream.concat(listed.around(entry).stream().map(c -> new Found(script, c, "")), users(entry))
                .toList();
    }

    /**
     * A command of a script.
     *
     * @param variable the variable by which it names the method; empty when it does so itself
     */
    record Found(Commands script, Command command, String variable) {}

    private static Stream<Found> found(Commands script, Command command) {
        return Stream.concat(Stream.of(command), script.parts(command).stream()).map(c -> new Found(script, c, ""));
    }

    /** The commands that send requests with what a value sets. */
    private Stream<Found> users(Entry entry) {
        Set<String> variables = new HashSet<>();
        for (Property property : KeyValues.of(source, List.of(entry))) {
            variables.add(property.key().substring(property.key().lastIndexOf('.') + 1));
        }
        List<Commands> scripts = new ArrayList<>(List.of(script));
        inside().forEach(i -> scripts.add(i.commands()));
        return variables.stream()
                .sorted()
                .flatMap(v -> scripts.stream()
                        .flatMap(s ->
                                s.users(v).stream().flatMap(c -> found(s, c)).map(f -> new Found(s, f.command(), v))));
    }

    /** The arguments of a method that a command sends. */
    List<Argument> arguments(Found found, String method) {
        CommandData data = new CommandData(source, found.script().text(), names, method);
        List<Argument> sent = data.of(found.command());
        return found.variable().isEmpty() ? sent : data.behind(found.command(), found.variable());
    }

    /** What is read of the answer that a command prints. */
    List<Read> reads(Found found, Confidence confidence) {
        return new Filters(found.script()).of(found.command(), source, confidence);
    }

    /** The command that a value is a word of. */
    private static Optional<Mapping> words(Entry entry) {
        return entry.parent() != null
                        && entry.parent().node() instanceof Mapping mapping
                        && mapping.layout() == Layout.WORDS
                ? Optional.of(mapping)
                : Optional.empty();
    }

    /** The scripts in values, read once for all the names in the file. */
    private List<Inside> inside() {
        if (inside == null) {
            inside = ScriptText.of(source, entries).stream()
                    .map(t -> new Inside(Commands.in(t.text(), programs), t))
                    .toList();
        }
        return inside;
    }
}
