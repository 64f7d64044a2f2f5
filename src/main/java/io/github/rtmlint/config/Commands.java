package io.github.rtmlint.config;

import io.github.rtmlint.config.Node.Layout;
import io.github.rtmlint.config.Node.Mapping;
import io.github.rtmlint.config.Node.Member;
import io.github.rtmlint.knowledge.Program.Does;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The commands of a script, which is a file or the value of a key.
 *
 * @param text the script
 * @param all its commands in order, with spans in {@code text}
 * @param arrays the words that it keeps in arrays, each under the array's name
 */
record Commands(Spelled text, List<Command> all, List<Member> arrays) {
    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_]\\w*");
    private static final Pattern ARRAY = Pattern.compile("\\$\\{(\\w+)\\[[@*]]}");

    /** The commands of a file whose values these are. */
    static Commands of(Source source, List<Entry> entries, Programs programs) {
        Set<Node> around = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Entry entry : entries) {
            for (Entry.Parent p = entry.parent(); p != null && around.add(p.node()); p = p.above()) {}
        }
        return of(Spelled.raw(source.text(), 0, source.text().length()), around, programs);
    }

    /** The commands that a value may consist of. */
    static Commands in(Spelled value, Programs programs) {
        Span whole = new Span(0, value.value().length());
        return of(value, Shell.commands(value.value(), whole, ShellWord.Dialect.SHELL), programs);
    }

    private static Commands of(Spelled text, Collection<Node> nodes, Programs programs) {
        List<Mapping> words = nodes.stream()
                .flatMap(n -> n instanceof Mapping m && m.layout() == Layout.WORDS ? Stream.of(m) : Stream.empty())
                .sorted(Comparator.comparingInt(m -> m.span().start()))
                .toList();
        List<Member> arrays = words.stream()
                .flatMap(m -> m.members().stream())
                .filter(m -> m.value() instanceof Mapping)
                .toList();
        return new Commands(text, words.stream().map(programs::command).toList(), arrays);
    }

    /** The command around a part of the text, if it is one that sends requests. */
    Optional<Command> sender(Span part) {
        return all.stream()
                .filter(c -> c.does(Does.SEND) && c.span().contains(part))
                .reduce((outer, inner) -> inner);
    }

    /** The commands that send requests with a variable's value. */
    List<Command> users(String variable) {
        if (!VARIABLE.matcher(variable).matches() || text.value().indexOf('$') < 0) {
            return List.of();
        }
        Pattern use = Pattern.compile("\\$[{(]?" + Pattern.quote(variable) + "\\b");
        return all.stream()
                .filter(c -> c.does(Does.SEND))
                .filter(c -> use.matcher(c.span().in(text.value())).find())
                .toList();
    }

    /** The words that a command takes from arrays: {@code curl "${args[@]}"}. */
    List<Command> parts(Command command) {
        Set<String> used = new HashSet<>();
        Matcher array = ARRAY.matcher(command.span().in(text.value()));
        while (array.find()) {
            used.add(array.group(1));
        }
        return arrays.stream()
                .filter(m -> used.contains(m.key().value()))
                .map(m -> command.with((Mapping) m.value()))
                .toList();
    }
}
