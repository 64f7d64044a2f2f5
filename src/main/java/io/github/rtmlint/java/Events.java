package io.github.rtmlint.java;

import io.github.rtmlint.call.Step;
import io.github.rtmlint.knowledge.Migration.Event;
import io.github.rtmlint.text.Place;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells where code that calls a method waits for events which come only for those who ask, and does not ask. */
final class Events {
    private final Program program;
    private final Map<String, Boolean> asked = new HashMap<>();
    private final Map<Unit, Map<String, List<Place>>> expected = new HashMap<>();

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
                        .filter(unit -> !asked.computeIfAbsent(event.asked(), this::asks))
                        .ifPresent(unit -> expected.computeIfAbsent(unit, u -> new HashMap<>())
                                .computeIfAbsent(event.name(), name -> expected(unit, name))
                                .forEach(place -> trace.step(new Step(Step.Role.EVENT, place, event.what()))));
            }
        }
    }

    private boolean asks(String message) {
        return program.project()
                .units()
                .flatMap(u -> u.index().strings().stream())
                .anyMatch(s -> s.getValue().contains(message));
    }

    private static List<Place> expected(Unit unit, String event) {
        return unit.index().strings().stream()
                .filter(s -> s.getValue().equals(event))
                .map(unit::place)
                .toList();
    }
}
