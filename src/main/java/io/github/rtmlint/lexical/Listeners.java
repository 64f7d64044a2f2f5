package io.github.rtmlint.lexical;

import io.github.rtmlint.knowledge.Words.Meaning;
import io.github.rtmlint.lexical.Targets.Target;
import io.github.rtmlint.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Events by their names: {@code bus.emit("ready", answer)}, and who listens: {@code bus.on("ready", answer => …)}. */
final class Listeners {
    private Listeners() {}

    /** The name of the event that the call emits which the value at {@code i} is given to; empty when it emits none. */
    static Optional<String> event(Code code, int i, Callee.Argument to) {
        int first = code.is(code.parent(i), "(") ? code.parent(i) + 1 : i - 2;
        boolean emits = to.position() > 0 && code.words().is(Meaning.EMITS, to.callee()) && code.isString(first);
        return emits ? Optional.of(code.at(first).word()) : Optional.empty();
    }

    /** The parameters of the functions that listen for an event. */
    static List<Target> of(Code code, String event) {
        return IntStream.range(0, code.size())
                .filter(i -> code.isString(i) && code.at(i).word().equals(event) && listens(code, i))
                .mapToObj(i -> {
                    int close = code.partner(code.parent(i));
                    return Lambdas.in(
                            code,
                            new Span(i, close > i ? close : code.statement(i).end()));
                })
                .flatMap(List::stream)
                .toList();
    }

    private static boolean listens(Code code, int event) {
        Optional<Callee.Argument> to = Callee.argument(code, event);
        return code.is(event + 1, ",")
                && to.filter(t -> !code.words().is(Meaning.EMITS, t.callee())).isPresent();
    }
}
