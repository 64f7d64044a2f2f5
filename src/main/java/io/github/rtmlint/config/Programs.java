package io.github.rtmlint.config;

import io.github.rtmlint.config.Node.Mapping;
import io.github.rtmlint.config.Node.Scalar;
import io.github.rtmlint.knowledge.Program;
import io.github.rtmlint.knowledge.Program.Does;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The programs that are known, by what they are run as. */
final class Programs {
    private final Map<String, Program> byName = new HashMap<>();
    /** It may send anything in any way. */
    private final Program unknown;

    Programs(List<Program> programs) {
        programs.forEach(program -> program.names().forEach(name -> byName.putIfAbsent(name, program)));
        Set<String> data = programs.stream().flatMap(p -> p.data().stream()).collect(Collectors.toUnmodifiableSet());
        unknown = new Program("", Set.of(), Does.OTHER, data, Set.of(), false);
    }

    /** A command, which is known by its first word, or else by the first that names what sends: {@code sudo curl …}. */
    Command command(Mapping words) {
        List<Program> named = words.members().stream()
                .filter(m -> m.key().value().isEmpty())
                .flatMap(m -> m.value() instanceof Scalar word ? Stream.of(named(word.value())) : Stream.empty())
                .toList();
        Program program = Stream.concat(
                        named.stream().limit(1).filter(p -> p != unknown),
                        named.stream().filter(p -> p.does() == Does.SEND))
                .findFirst()
                .orElse(unknown);
        return Command.of(words, program);
    }

    /** What is run as that, by its own name or by a path. */
    Program named(String word) {
        return byName.getOrDefault(word.substring(word.startsWith("/") ? word.lastIndexOf('/') + 1 : 0), unknown);
    }
}
