package io.github.rtmlint.java;

import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import io.github.rtmlint.call.Step;
import io.github.rtmlint.knowledge.Migration.Event;
import java.util.Collection;
import java.util.List;

/** Tells where code that calls a method waits for events which come only for those who ask, and does not ask. */
final class Events {
    private final Program program;

    Events(Program program) {
        this.program = program;
    }

    /** Adds what a call's own file expects and nothing in the project asks for. */
    void expectedBy(Collection<Trace> traces) {
        for (Trace trace : traces) {
            List<Event> events = program.knowledge()
                    .migration(trace.method())
                    .map(m -> m.events())
                    .orElse(List.of());
            for (Event event : events) {
                program.project()
                        .unit(trace.place().path())
                        .filter(unit -> !asks(event))
                        .ifPresent(unit -> expected(unit, event, trace));
            }
        }
    }

    private boolean asks(Event event) {
        return program.project()
                .units()
                .flatMap(u -> u.strings().stream())
                .anyMatch(s -> s.getValue().contains(event.asked()));
    }

    private static void expected(Unit unit, Event event, Trace trace) {
        for (LiteralStringValueExpr string : unit.strings()) {
            if (string.getValue().equals(event.name())) {
                trace.step(new Step(Step.Role.EVENT, unit.place(string), event.what()));
            }
        }
    }
}
