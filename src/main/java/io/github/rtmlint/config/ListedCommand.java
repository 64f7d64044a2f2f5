package io.github.rtmlint.config;

import io.github.rtmlint.config.Entry.Parent;
import io.github.rtmlint.config.Node.Mapping;
import io.github.rtmlint.config.Node.Member;
import io.github.rtmlint.config.Node.Scalar;
import io.github.rtmlint.config.Node.Sequence;
import io.github.rtmlint.knowledge.Program.Does;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A command that lists hold word by word, {@code ["curl", "-d", "no_unreads=1", …]}. A container's program may stand in another
 * list than its arguments, or be what its image is named after.
 */
final class ListedCommand {
    private static final Pattern OPTION = Pattern.compile("--?[A-Za-z][\\w-]*");
    private static final Pattern TAG = Pattern.compile("[:@].*$");
    /** Keys of the lists that are one command together. */
    private static final List<String> LISTS = List.of("entrypoint", "command", "args");

    private final Programs programs;

    ListedCommand(Programs programs) {
        this.programs = programs;
    }

    /** The lists' parts of the command that a value of a list belongs to, if it sends a request. */
    List<Command> around(Entry entry) {
        if (entry.parent() == null || !(entry.parent().node() instanceof Sequence list)) {
            return List.of();
        }
        Optional<Mapping> container = container(entry.parent());
        List<Mapping> parts = container
                .map(c -> lists(c, list).flatMap(l -> words(l).stream()).toList())
                .orElseGet(() -> words(list).stream().toList());
        List<Member> all = parts.stream().flatMap(p -> p.members().stream()).toList();
        Command named = programs.command(new Mapping(all, list.span(), list.layout()));
        Command whole = Optional.of(named)
                .filter(c -> !c.does(Does.SEND))
                .flatMap(c -> container.flatMap(m -> m.scalar("image")))
                .map(image -> Command.of(named.words(), programs.named(name(image.value()))))
                .orElse(named);
        return whole.does(Does.SEND) ? parts.stream().map(whole::with).toList() : List.of();
    }

    private static Optional<Mapping> container(Parent list) {
        boolean one = LISTS.contains(plain(list.name())) && list.above() != null;
        return one && list.above().node() instanceof Mapping mapping ? Optional.of(mapping) : Optional.empty();
    }

    /** The last step of an image's name, without its version. */
    private static String name(String image) {
        String last = image.substring(image.lastIndexOf('/') + 1);
        return TAG.matcher(last).replaceFirst("");
    }

    private static String plain(String key) {
        return key.toLowerCase(Locale.ROOT);
    }

    /** The lists that are one command with this one: one that names the program, which may be this, and its arguments. */
    private static Stream<Sequence> lists(Mapping container, Sequence own) {
        List<Sequence> all = LISTS.stream()
                .flatMap(name -> container.members().stream()
                        .filter(m -> plain(m.key().value()).equals(name)))
                .flatMap(m -> m.value() instanceof Sequence s ? Stream.of(s) : Stream.empty())
                .toList();
        Sequence program = runs(own)
                ? own
                : all.stream().filter(ListedCommand::runs).findFirst().orElse(own);
        return all.stream().filter(s -> s == program || !runs(s));
    }

    /** Whether a list begins with a program, not with an option or a URL. */
    private static boolean runs(Sequence list) {
        return !list.items().isEmpty()
                && list.items().get(0) instanceof Scalar first
                && !first.value().startsWith("-")
                && !first.value().contains("://");
    }

    private static Optional<Mapping> words(Sequence list) {
        List<Member> words = new ArrayList<>();
        Scalar option = null;
        for (Node item : list.items()) {
            if (!(item instanceof Scalar word)) {
                return Optional.empty();
            }
            boolean isOption = OPTION.matcher(word.value()).matches();
            if (option != null && !isOption) {
                words.remove(words.size() - 1);
            }
            Scalar key = option == null || isOption ? Scalar.of(word.text().part(0, 0)) : option;
            words.add(Member.of(key, word));
            option = isOption ? word : null;
        }
        return Optional.of(new Mapping(words, list.span(), list.layout()));
    }
}
