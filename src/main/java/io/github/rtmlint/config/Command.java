package io.github.rtmlint.config;

import io.github.rtmlint.config.Node.Mapping;
import io.github.rtmlint.config.Node.Scalar;
import io.github.rtmlint.knowledge.Program;
import io.github.rtmlint.text.Span;
import java.util.stream.Stream;

/**
 * A command of a script.
 *
 * @param words as they are written: an assignment under its name, a word under the option before it
 * @param program what it runs
 */
record Command(Mapping words, Program program) {
    Span span() {
        return words.span();
    }

    boolean does(Program.Does what) {
        return program.does() == what;
    }

    /** Its words, those under an option or a name too. */
    Stream<Scalar> values() {
        return words.members().stream().flatMap(m -> m.value() instanceof Scalar s ? Stream.of(s) : Stream.empty());
    }
}
