package io.github.rtmlint.config;

import io.github.rtmlint.config.Node.Mapping;
import io.github.rtmlint.config.Node.Scalar;
import io.github.rtmlint.knowledge.Program;
import io.github.rtmlint.text.Span;
import java.util.stream.Stream;

/**
 * A command of a script, or a part of it that stands elsewhere: a list's, an array's.
 *
 * @param words as they are written: an assignment under its name, a word under the option before it
 * @param program what it runs
 * @param query whether it sends all its data in the URL
 */
record Command(Mapping words, Program program, boolean query) {
    /** A command that says by itself whether its data goes into the URL. */
    static Command of(Mapping words, Program program) {
        boolean query = words.members().stream()
                .flatMap(m -> Stream.of(m.key().value(), m.value() instanceof Scalar s ? s.value() : ""))
                .anyMatch(option ->
                        program.query().contains(option) && !program.data().contains(option));
        return new Command(words, program, query);
    }

    /** Other words of this command. */
    Command with(Mapping other) {
        return new Command(other, program, query);
    }

    Span span() {
        return words.span();
    }

    boolean does(Program.Does what) {
        return program.does() == what;
    }

    /** Whether the value of an option is sent. */
    boolean sends(String option) {
        return program.data().contains(option);
    }

    /** Whether what an option sends goes into the URL. */
    boolean isQuery(String option) {
        return query || program.query().contains(option);
    }

    /** Its words, those under an option or a name too. */
    Stream<Scalar> values() {
        return words.members().stream().flatMap(m -> m.value() instanceof Scalar s ? Stream.of(s) : Stream.empty());
    }
}
