package io.github.rtmlint.config;

import io.github.rtmlint.call.Argument;
import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.call.MethodNames;
import io.github.rtmlint.call.Read;
import io.github.rtmlint.config.Node.Layout;
import io.github.rtmlint.config.Node.Mapping;
import io.github.rtmlint.config.Node.Scalar;
import io.github.rtmlint.text.Source;
import io.github.rtmlint.text.Span;
import java.util.ArrayList;
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
record Commands(Spelled text, List<Mapping> all) {
    /** What can send a request, where it is not certain that a value is a script. */
    private static final Set<String> SENDERS = Set.of("curl", "wget");

    private static final Pattern OPTION = Pattern.compile("--?[A-Za-z][\\w-]*");
    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_]\\w*");

    /** The commands of a file whose values these are. */
    static Commands of(Source source, List<Entry> entries) {
        Set<Node> around = Collections.newSetFromMap(new IdentityHashMap<>());
        entries.stream()
                .filter(e -> e.parent() != null)
                .forEach(e -> around.add(e.parent().node()));
        return new Commands(Spelled.raw(source.text(), 0, source.text().length()), commands(around.stream()));
    }

    /** The commands that a value may consist of. */
    static Commands in(Spelled value) {
        Span whole = new Span(0, value.value().length());
        return new Commands(value, commands(Shell.commands(value.value(), whole, ShellWord.Dialect.SHELL).stream()));
    }

    /** A command that a list holds word by word: {@code ["curl", "-d", "no_unreads=1", …]}. */
    static Optional<Mapping> listed(Node.Sequence list) {
        boolean sends = !list.items().isEmpty() && list.items().get(0) instanceof Scalar first && sends(first.value());
        return sends ? words(list) : Optional.empty();
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

    private static List<Mapping> commands(Stream<Node> nodes) {
        return nodes.flatMap(n -> n instanceof Mapping m && m.layout() == Layout.WORDS ? Stream.of(m) : Stream.empty())
                .sorted(Comparator.comparingInt(m -> m.span().start()))
                .toList();
    }

    /** The command around a part of the text, if it is one that sends requests. */
    Optional<Mapping> sender(Span part) {
        return all.stream()
                .filter(m -> m.span().contains(part) && sends(name(m)))
                .reduce((outer, inner) -> inner);
    }

    /** The commands that send requests with a variable's value. */
    List<Mapping> users(String variable) {
        Pattern use = Pattern.compile("\\$\\{?" + Pattern.quote(variable) + "\\b");
        return !VARIABLE.matcher(variable).matches()
                ? List.of()
                : all.stream()
                        .filter(m -> sends(name(m)))
                        .filter(m -> use.matcher(m.span().in(text.value())).find())
                        .toList();
    }

    private static boolean sends(String command) {
        return SENDERS.contains(command) || Command.ITEMS.contains(command);
    }

    /** What a command's first word is. */
    static String name(Mapping command) {
        return command.members().get(0).value() instanceof Scalar first ? first.value() : "";
    }

    /** The arguments of a method that a command sends. */
    List<Argument> arguments(Mapping command, Source source, MethodNames names, String method) {
        return new Command(command, text).arguments(source, names, method);
    }

    /** What is read of the answer that a command prints. */
    List<Read> reads(Mapping command, Source source, Confidence confidence) {
        return new Filters(this).of(command, source, confidence);
    }
}
