package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import io.github.rtmlint.call.Argument;
import io.github.rtmlint.text.Place;
import java.util.List;
import java.util.Optional;

/** Holds arguments that stand in a method which other calls are made through, too: they are not one call's to take out. */
final class OtherCallers {
    private static final int DEEPEST = 8;

    private final Program program;

    OtherCallers(Program program) {
        this.program = program;
    }

    /** Holds a call for each of its arguments that others pass as well. */
    void find(Trace trace) {
        for (Argument argument : List.copyOf(trace.arguments())) {
            if (program.leaves(argument, trace)) {
                shared(argument.place(), trace)
                        .ifPresent(name -> trace.hold(
                                argument.place(),
                                "other calls pass `" + argument.name() + "` through `" + name + "`, too"));
            }
        }
    }

    /** The first method on the way from where an argument stands to where the call is named that more than one place runs. */
    private Optional<String> shared(Place argument, Trace trace) {
        Optional<CallableDeclaration<?>> at = around(argument);
        for (int i = 0; i < DEEPEST && at.isPresent(); i++) {
            CallableDeclaration<?> callable = at.get();
            if (Unit.of(callable).place(callable).overlaps(trace.place())) {
                return Optional.empty();
            }
            List<Node> sites = program.callables().sites(callable);
            if (sites.size() != 1) {
                return Optional.of(callable.getNameAsString()).filter(n -> !sites.isEmpty());
            }
            at = Unit.around(sites.get(0), CallableDeclaration.class).map(c -> (CallableDeclaration<?>) c);
        }
        return Optional.empty();
    }

    /** The innermost method that a place is in. */
    private Optional<CallableDeclaration<?>> around(Place place) {
        return program.project()
                .unit(place.path())
                .flatMap(unit -> Unit.around(unit.at(place.span()), CallableDeclaration.class))
                .map(c -> (CallableDeclaration<?>) c);
    }
}
