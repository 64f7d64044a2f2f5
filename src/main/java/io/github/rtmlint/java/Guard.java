package io.github.rtmlint.java;

import com.github.javaparser.ast.Node;
import io.github.rtmlint.text.Place;
import io.github.rtmlint.text.Position;
import io.github.rtmlint.text.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Keeps an error in this program to the step of following that it happened in: it is told, and the rest goes on. */
final class Guard {
    private final List<Problem> problems = new ArrayList<>();

    /** Does what concerns one call where its value has arrived. */
    void at(Trace trace, Node where, Runnable step) {
        Supplier<Place> place = () -> Unit.of(where).place(where);
        if (!runs(step, place)) {
            hold(trace, place.get());
        }
    }

    /** Does what concerns each call as a whole. */
    void each(Collection<Trace> traces, Consumer<Trace> step) {
        for (Trace trace : traces) {
            if (!runs(() -> step.accept(trace), trace::place)) {
                hold(trace, trace.place());
            }
        }
    }

    /** Does what concerns one source. */
    void at(Unit unit, Runnable step) {
        runs(step, () -> unit.source().place(0, 0));
    }

    private static void hold(Trace trace, Place place) {
        trace.hold(place, "what comes of it here could not be followed");
    }

    private boolean runs(Runnable step, Supplier<Place> where) {
        try {
            step.run();
            return true;
        } catch (RuntimeException | StackOverflowError bug) {
            Place place = where.get();
            Position start = place.start();
            String message = "cannot be followed from here: internal error: " + bug;
            problems.add(new Problem(Problem.Kind.UNREADABLE, place.path(), start.line(), start.column(), message));
            return false;
        }
    }

    /** What failed. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
