package io.github.rtmlint.cli;

import io.github.rtmlint.Engine;
import io.github.rtmlint.finding.Finding;
import io.github.rtmlint.finding.Fix;
import io.github.rtmlint.finding.Result;
import io.github.rtmlint.fix.Outcome;
import io.github.rtmlint.fix.Patch;
import io.github.rtmlint.fix.Plan;
import io.github.rtmlint.fix.Refusal;
import io.github.rtmlint.fix.Writer;
import io.github.rtmlint.report.Format;
import io.github.rtmlint.report.ShownDiff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Fixes, or shows what it would do. */
@Command(name = "fix", description = "Apply the fixes that are safe.")
final class FixCommand implements Callable<Exit> {
    private final Engine engine;
    private final Terminal terminal;

    @Mixin
    ScanOptions options;

    @Option(names = "--diff", description = "Show the changes instead, with secrets redacted.")
    boolean diff;

    @Option(names = "--patch", paramLabel = "FILE", description = "Write the exact changes to a patch instead.")
    Path patch;

    @Option(names = "--unsafe-fixes", description = "Apply the fixes that a person must check, too.")
    boolean unsafe;

    FixCommand(Engine engine, Terminal terminal) {
        this.engine = engine;
        this.terminal = terminal;
    }

    @Override
    public Exit call() {
        Inspection inspection = Inspection.of(options, engine, terminal);
        Set<Fix.Safety> wanted = unsafe ? EnumSet.allOf(Fix.Safety.class) : EnumSet.of(Fix.Safety.SAFE);
        Plan plan = Plan.of(inspection.result().findings(), wanted);
        if (diff) {
            show(plan);
        }
        if (patch != null) {
            write(plan);
        }
        Outcome outcome = shown()
                ? new Outcome(List.of(), plan.refusals(), List.of())
                : new Writer(inspection.root()).write(plan);
        return tell(inspection, plan, outcome);
    }

    /** Whether the changes are only shown. */
    private boolean shown() {
        return diff || patch != null;
    }

    private void show(Plan plan) {
        Patch.Shown shown = Patch.shown(plan.changes());
        terminal.out().print(ShownDiff.of(shown.text(), options.color.on(terminal)));
        Output.flush(terminal);
        if (shown.redacted()) {
            terminal.say("secrets are redacted in this diff; --patch FILE writes one that can be applied");
        }
    }

    private void write(Plan plan) {
        try {
            Files.write(patch, Patch.exact(plan.changes()));
        } catch (IOException failure) {
            throw new FailedException("patch '" + patch + "' cannot be written: " + Output.words(failure));
        }
    }

    private Exit tell(Inspection inspection, Plan plan, Outcome outcome) {
        outcome.written().forEach(path -> terminal.tell("fixed " + path));
        Set<Fix> applied = new HashSet<>(outcome.applied());
        List<Finding> remaining = inspection.result().findings().stream()
                .filter(f -> f.fix().filter(applied::contains).isEmpty())
                .toList();
        Verdict verdict = verdict(inspection, plan, outcome, remaining);
        if (!diff) {
            Result left = inspection.result().withFindings(remaining);
            Output.report(
                    Format.TEXT, left, Output.context(inspection, options, false, verdict.exit(), terminal), terminal);
        }
        outcome.refusals().stream().map(FixCommand::refused).distinct().forEach(terminal::say);
        Output.statistics(inspection.result(), options, terminal);
        return verdict.say(terminal);
    }

    private static String refused(Refusal refusal) {
        long others = refusal.fix().edits().stream()
                .map(e -> e.place().path())
                .filter(p -> !p.equals(refusal.path()))
                .distinct()
                .count();
        return "left " + refusal.path() + " as it is: it " + refusal.reason()
                + (others == 0
                        ? ""
                        : "; left " + Verdict.count((int) others, "file") + " that would change with it, too");
    }

    private Verdict verdict(Inspection inspection, Plan plan, Outcome outcome, List<Finding> remaining) {
        if (outcome.failed()) {
            long files = outcome.refusals().stream()
                    .filter(r -> r.cause() == Refusal.Cause.FAILED)
                    .map(Refusal::path)
                    .distinct()
                    .count();
            return new Verdict(Exit.FAILED, Verdict.count((int) files, "file") + " could not be fixed");
        }
        if (!inspection.unreadable().isEmpty()) {
            return Verdict.of(inspection);
        }
        List<Finding> failing = remaining.stream().filter(inspection::fails).toList();
        if (!shown()) {
            return Verdict.of(inspection, failing, "left");
        }
        long mended = failing.stream()
                .filter(f -> f.fix().filter(plan.fixes()::contains).isPresent())
                .count();
        return Verdict.of(inspection, failing, "").and("these changes fix " + mended);
    }
}
