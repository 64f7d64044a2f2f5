package io.github.rtmlint.config;

import io.github.rtmlint.call.Argument;
import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.call.MethodNames;
import io.github.rtmlint.call.Read;
import io.github.rtmlint.config.Node.Layout;
import io.github.rtmlint.config.Node.Mapping;
import io.github.rtmlint.knowledge.Program.Does;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The commands of a file: of the script that it is, or of the values of its keys. */
final class Scripts {
    private final Source source;
    private final MethodNames names;
    private final Programs programs;
    private final Commands script;
    private Commands inside;

    Scripts(Source source, MethodNames names, Programs programs, List<Entry> entries) {
        this.source = source;
        this.names = names;
        this.programs = programs;
        this.script = Commands.of(source, entries, programs);
    }

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
            return Stream.concat(Stream.of(command), script.users(entry.name()).stream())
                    .map(c -> new Found(script, c))
                    .toList();
        }
        if (entry.value().value().indexOf(' ') > 0) {
            Commands commands = inside(entry.value().text());
            return commands.sender(name).map(c -> new Found(commands, c)).stream()
                    .toList();
        }
        Stream<Command> listed = entry.parent() != null && entry.parent().node() instanceof Node.Sequence list
                ? Commands.listed(list, programs).stream()
                : Stream.empty();
        return Stream.concat(listed, script.users(entry.name()).stream())
                .map(c -> new Found(script, c))
                .toList();
    }

    /** A command of a script. */
    record Found(Commands script, Command command) {}

    /** The arguments of a method that a command sends, to a URL that the command or a variable of this name holds. */
    List<Argument> arguments(Found found, String method, String variable) {
        CommandData data = new CommandData(source, found.script().text(), names, method);
        data.of(found.command());
        return data.behind(found.command(), variable);
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

    /** The commands that a value may consist of, read once for all the names in it. */
    private Commands inside(Spelled value) {
        if (inside == null || inside.text() != value) {
            inside = Commands.in(value, programs);
        }
        return inside;
    }
}
