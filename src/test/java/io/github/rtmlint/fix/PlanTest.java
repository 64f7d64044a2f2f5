package io.github.rtmlint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rtmlint.finding.Finding;
import io.github.rtmlint.finding.Fix;
import io.github.rtmlint.text.Edit;
import io.github.rtmlint.text.Source;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTest {
    private final Source a = source("A", "start a");
    private final Source b = source("B", "start b");

    @Test
    void findingsThatShareAFixCarryItOutOnce() {
        Plan plan = Fixes.plan(Fixes.fix(a, b), Fixes.fix(a, b));

        assertThat(plan.fixes()).hasSize(1);
        assertThat(plan.changes()).extracting(Change::after).containsExactly("connect a", "connect b");
    }

    @Test
    void aFixThatContradictsAnotherIsLeftOutWhole() {
        Fix other = Fixes.fix(Edit.replace(a.place(0, 7), "stop"), Fixes.rename(b));

        Plan plan = Fixes.plan(Fixes.fix(a), other);

        assertThat(plan.changes()).extracting(Change::path).containsExactly("A");
        assertThat(plan.refusals())
                .singleElement()
                .satisfies(r -> assertThat(r.fix()).isEqualTo(other))
                .satisfies(r -> assertThat(r.cause()).isEqualTo(Refusal.Cause.HELD));
    }

    @Test
    void aFixThatIsLeftOutStandsInNoOthersWay() {
        Fix contradicts = Fixes.fix(Edit.replace(a.place(0, 7), "stop"), Fixes.rename(b));

        Plan plan = Fixes.plan(Fixes.fix(a), contradicts, Fixes.fix(Edit.replace(b.place(0, 7), "begin")));

        assertThat(plan.changes()).extracting(Change::after).containsExactly("connect a", "begin");
        assertThat(new Outcome(List.of(), plan.refusals(), List.of()).failed())
                .as("held is no failure")
                .isFalse();
    }

    @Test
    void aFileThatStaysAsItIsDoesNotChange() {
        assertThat(Fixes.plan(Fixes.fix(Edit.replace(a.place(0, 5), "start"))).changes())
                .isEmpty();
    }

    @Test
    void whatChangesTogetherWithASuppressedFindingIsHeld() {
        Fix shared = Fixes.fix(a, b);
        Finding suppressed =
                Fixes.finding(shared).withSuppression(new Finding.Suppression(b.place(0, 1), "on purpose"));

        Plan plan = Plan.of(List.of(Fixes.finding(shared), suppressed), EnumSet.of(Fix.Safety.SAFE));

        assertThat(plan.changes()).isEmpty();
        assertThat(plan.refusals()).extracting(Refusal::cause).containsExactly(Refusal.Cause.HELD);
    }

    @Test
    void anUnsafeFixMustBeAskedFor() {
        List<Finding> findings = List.of(Fixes.finding(new Fix("guess", Fix.Safety.UNSAFE, List.of(Fixes.rename(a)))));

        assertThat(Plan.of(findings, EnumSet.of(Fix.Safety.SAFE)).changes()).isEmpty();
        assertThat(Plan.of(findings, EnumSet.allOf(Fix.Safety.class)).changes()).hasSize(1);
    }

    private static Source source(String path, String text) {
        return new Source(path, text, StandardCharsets.UTF_8, false);
    }
}
