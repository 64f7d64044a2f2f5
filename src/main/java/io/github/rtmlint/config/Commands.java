package io.github.rtmlint.config;

import io.github.rtmlint.config.Node.Layout;
import io.github.rtmlint.config.Node.Mapping;
import io.github.rtmlint.config.Node.Scalar;
import io.github.rtmlint.knowledge.Program.Does;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The commands of a script, which is a file or the value of a key.
 *
 * @param text the script
 * @param all its commands in order, with spans in {@code text}
 */
record Commands(Spelled text, List<Command> all) {
    private static final Pattern OPTION = Pattern.compile("--?[A-Za-z][\\w-]*");
    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_]\\w*");

    /** The commands of a file whose values these are. */
    static Commands of(Source source, List<Entry> entries, Programs programs) {
        Set<Node> around = Collections.newSetFromMap(new IdentityHashMap<>());
        entries.stream()
                .filter(e -> e.parent() != null)
                .forEach(e -> around.add(e.parent().node()));
        return of(Spelled.raw(source.text(), 0, source.text().length()), around, programs);
    }

    /** The commands that a value may consist of. */
    static Commands in(Spelled value, Programs programs) {
        Span whole = new Span(0, value.value().length());
        return of(value, Shell.commands(value.value(), whole, ShellWord.Dialect.SHELL), programs);
    }

    private static Commands of(Spelled text, Collection<Node> nodes, Programs programs) {
        return new Commands(
                text,
                nodes.stream()
                        .flatMap(n -> n instanceof Mapping m && m.layout() == Layout.WORDS
                                ? Stream.of(programs.command(m))
                                : Stream.empty())
                        .sorted(Comparator.comparingInt(c -> c.span().start()))
                        .toList());
    }

    /** A command that a list holds word by word, if it sends a request: {@code ["curl", "-d", "no_unreads=1", …]}. */
    static Optional<Command> listed(Node.Sequence list, Programs programs) {
        return words(list).map(programs::command).filter(c -> c.does(Does.SEND));
    }

    private static Optional<Mapping> words(Node.Sequence list) {
        List<Node.Member> words = new ArrayList<>();
        Scalar option = null;
        for (Node item : list.items()) {
            if (!(item instanceof Scalar word)) {
                return Optional.empty();
            }
            if (option != null) {
                words.remove(words.size() - 1);
            }
            words.add(Node.Member.of(option == null ? Scalar.of(word.text().part(0, 0)) : option, word));
            option = option == null && OPTION.matcher(word.value()).matches() ? word : null;
        }
        return Optional.of(new Mapping(words, list.span(), Layout.WORDS));
    }

    /** The command around a part of the text, if it is one that sends requests. */
    Optional<Command> sender(Span part) {
        return all.stream()
                .filter(c -> c.does(Does.SEND) && c.span().contains(part))
                .reduce((outer, inner) -> inner);
    }

    /** The commands that send requests with a variable's value. */
    List<Command> users(String variable) {
        Pattern use = Pattern.compile("\\$[{(]?" + Pattern.quote(variable) + "\\b");
        return !VARIABLE.matcher(variable).matches()
                ? List.of()
                : all.stream()
                        .filter(c -> c.does(Does.SEND))
                        .filter(c -> use.matcher(c.span().in(text.value())).find())
                        .toList();
    }
}
