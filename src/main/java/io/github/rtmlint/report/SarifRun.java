package io.github.rtmlint.report;

import de.jcup.sarif_2_1_0.model.ArtifactLocation;
import de.jcup.sarif_2_1_0.model.Invocation;
import de.jcup.sarif_2_1_0.model.Location;
import de.jcup.sarif_2_1_0.model.Notification;
import de.jcup.sarif_2_1_0.model.OriginalUriBaseIds;
import de.jcup.sarif_2_1_0.model.Region;
import de.jcup.sarif_2_1_0.model.ReportingDescriptorReference;
import de.jcup.sarif_2_1_0.model.Run;
import de.jcup.sarif_2_1_0.model.RunAutomationDetails;
import de.jcup.sarif_2_1_0.model.Tool;
import de.jcup.sarif_2_1_0.model.ToolComponent;
import de.jcup.sarif_2_1_0.model.VersionControlDetails;
import io.github.rtmlint.finding.Result;
import io.github.rtmlint.text.Inert;
import io.github.rtmlint.text.Position;
import io.github.rtmlint.text.Problem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What SARIF says about a run beside its results. */
final class SarifRun {
    private SarifRun() {}

    /** @param omitted how many results were left out */
    static Run of(Result result, Context context, int omitted) {
        Run run = new Run();
        run.setTool(tool(result, context));
        RunAutomationDetails details = new RunAutomationDetails();
        details.setId("rtmlint/");
        run.setAutomationDetails(details);
        run.setInvocations(List.of(invocation(result, context, omitted)));
        context.provenance().ifPresent(p -> run.setVersionControlProvenance(Set.of(version(p))));
        run.setOriginalUriBaseIds(bases());
        run.setColumnKind(Run.ColumnKind.UTF_16_CODE_UNITS);
        run.setNewlineSequences(new LinkedHashSet<>(List.of("\r\n", "\r", "\n")));
        return run;
    }

    private static Tool tool(Result result, Context context) {
        ToolComponent driver = new ToolComponent();
        driver.setName("rtmlint");
        driver.setSemanticVersion(context.version());
        driver.setInformationUri(Links.HOME);
        result.rules().forEach(rule -> driver.getRules().add(SarifRules.rule(rule)));
        driver.setNotifications(SarifRules.notifications());
        Tool tool = new Tool();
        tool.setDriver(driver);
        return tool;
    }

    private static Invocation invocation(Result result, Context context, int omitted) {
        Invocation invocation = new Invocation();
        invocation.setExecutionSuccessful(context.exitCode() <= 1);
        invocation.setExitCode(context.exitCode());
        for (Problem problem : result.problems()) {
            invocation.getToolExecutionNotifications().add(notification(problem));
        }
        if (omitted > 0) {
            String message = "code scanning takes " + SarifReport.MOST + " results; " + omitted
                    + " of the lowest levels are left out";
            Notification limit = notification(SarifRules.LIMIT, Notification.Level.WARNING, message);
            invocation.getToolExecutionNotifications().add(limit);
        }
        return invocation;
    }

    private static Notification notification(Problem problem) {
        Notification notification = switch (problem.kind()) {
            case UNPARSED -> notification(SarifRules.UNPARSED, Notification.Level.WARNING, problem.message());
            case UNREADABLE -> notification(SarifRules.UNREADABLE, Notification.Level.ERROR, problem.message());
            case NOTICE -> notification(SarifRules.NOTICE, Notification.Level.NOTE, problem.message());
        };
        if (!problem.path().isEmpty()) {
            Region region = null;
            if (problem.line() > 0) {
                Position at = new Position(problem.line(), Math.max(1, problem.column()));
                region = SarifPlaces.region(at, at);
            }
            Location location = SarifPlaces.location(problem.path(), region);
            notification.setLocations(Set.of(location));
        }
        return notification;
    }

    private static Notification notification(String id, Notification.Level level, String message) {
        ReportingDescriptorReference descriptor = new ReportingDescriptorReference();
        descriptor.setId(id);
        Notification notification = new Notification();
        notification.setDescriptor(descriptor);
        notification.setLevel(level);
        notification.setMessage(SarifPlaces.message(message));
        return notification;
    }

    private static VersionControlDetails version(Provenance provenance) {
        VersionControlDetails details = new VersionControlDetails();
        details.setRepositoryUri(provenance.repository());
        ifAny(provenance.revision(), details::setRevisionId);
        ifAny(provenance.branch(), details::setBranch);
        ArtifactLocation root = new ArtifactLocation();
        root.setUriBaseId(SarifPlaces.ROOT);
        details.setMappedTo(root);
        return details;
    }

    private static void ifAny(String text, Consumer<String> setter) {
        if (!text.isEmpty()) {
            setter.accept(Inert.text(text));
        }
    }

    private static OriginalUriBaseIds bases() {
        ArtifactLocation root = new ArtifactLocation();
        root.setDescription(SarifPlaces.message("The root of the scanned repository."));
        OriginalUriBaseIds bases = new OriginalUriBaseIds();
        bases.setAdditionalProperty(SarifPlaces.ROOT, root);
        return bases;
    }
}
