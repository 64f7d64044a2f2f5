package io.github.rtmlint.java;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.github.javaparser.ast.expr.StringLiteralExpr;
import io.github.rtmlint.call.ApiCall;
import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.call.Name;
import io.github.rtmlint.text.Problem;
import io.github.rtmlint.text.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuardTest {
    private final Unit unit = UnitParser.parse(new Source(
                    "A.java", "class A {\n  String a = \"rtm.start\", b = \"rtm.start\";\n}\n", UTF_8, false))
            .unit()
            .orElseThrow();
    private final Guard guard = new Guard();

    @Test
    void whatFailsIsToldWithItsPlaceAndHoldsItsCallOnly() {
        List<Trace> traces = traces();
        guard.at(traces.get(0), literal(1), () -> List.of().get(0));
        guard.at(traces.get(1), literal(1), () -> {});

        assertThat(guard.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Problem.Kind.UNREADABLE);
            assertThat(problem.path()).isEqualTo("A.java");
            assertThat(List.of(problem.line(), problem.column())).containsExactly(2, 31);
            assertThat(problem.message()).startsWith("cannot be followed from here: internal error: ");
        });
        assertThat(traces.get(0).toCall().holds())
                .extracting(hold -> hold.place().line())
                .containsExactly(2);
        assertThat(traces.get(1).toCall().holds()).isEmpty();
    }

    @Test
    void oneCallThatFailsCostsNoneOfTheOthers() {
        List<Trace> traces = traces();
        List<Trace> done = new ArrayList<>();
        guard.each(traces, trace -> {
            if (done.isEmpty() && trace == traces.get(0)) {
                throw new IllegalStateException("no parent");
            }
            done.add(trace);
        });

        assertThat(done).containsExactly(traces.get(1));
        assertThat(guard.problems()).hasSize(1);
    }

    @Test
    void aSourceThatOverflowsTheStackIsTold() {
        guard.at(unit, this::endless);

        assertThat(guard.problems()).extracting(Problem::path, Problem::line).containsExactly(tuple("A.java", 1));
    }

    private void endless() {
        endless();
    }

    private List<Trace> traces() {
        return List.of(trace(0), trace(1));
    }

    private Trace trace(int index) {
        return new Trace("rtm.start", ApiCall.Kind.URL, Confidence.HIGH, Name.literal(unit.place(literal(index))));
    }

    private StringLiteralExpr literal(int index) {
        return unit.tree().findAll(StringLiteralExpr.class).get(index);
    }
}
