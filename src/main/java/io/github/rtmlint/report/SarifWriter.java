package io.github.rtmlint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import de.jcup.sarif_2_1_0.model.ArtifactChange;
import de.jcup.sarif_2_1_0.model.ArtifactLocation;
import de.jcup.sarif_2_1_0.model.CodeFlow;
import de.jcup.sarif_2_1_0.model.Fix;
import de.jcup.sarif_2_1_0.model.Invocation;
import de.jcup.sarif_2_1_0.model.Location;
import de.jcup.sarif_2_1_0.model.Message;
import de.jcup.sarif_2_1_0.model.MultiformatMessageString;
import de.jcup.sarif_2_1_0.model.Notification;
import de.jcup.sarif_2_1_0.model.PropertyBag;
import de.jcup.sarif_2_1_0.model.Region;
import de.jcup.sarif_2_1_0.model.Replacement;
import de.jcup.sarif_2_1_0.model.ReportingDescriptor;
import de.jcup.sarif_2_1_0.model.Result;
import de.jcup.sarif_2_1_0.model.Run;
import de.jcup.sarif_2_1_0.model.Suppression;
import de.jcup.sarif_2_1_0.model.ToolComponent;
import de.jcup.sarif_2_1_0.model.VersionControlDetails;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the SARIF model as JSON, object by object.
 *
 * <p>Instead of the model's own binding, which leaves out the empty lists that consumers insist on and takes longer to
 * start than a scan. A test compares the two.
 */
final class SarifWriter extends JsonFields {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    SarifWriter(JsonGenerator out) {
        super(out);
    }

    /** Writes the log up to its run's results, which {@link #result} adds. */
    void begin(Run run) throws IOException {
        out.writeStartObject();
        text("$schema", SCHEMA);
        text("version", "2.1.0");
        out.writeArrayFieldStart("runs");
        out.writeStartObject();
        object("tool", run.getTool(), tool -> object("driver", tool.getDriver(), this::driver));
        object("automationDetails", run.getAutomationDetails(), details -> text("id", details.getId()));
        list("invocations", run.getInvocations(), this::invocation);
        list("versionControlProvenance", run.getVersionControlProvenance(), this::version);
        object("originalUriBaseIds", run.getOriginalUriBaseIds(), bases -> map(bases.getAdditionalProperties()));
        text("columnKind", run.getColumnKind().value());
        strings("newlineSequences", run.getNewlineSequences());
        out.writeArrayFieldStart("results");
    }

    void end() throws IOException {
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
    }

    void result(Result result) throws IOException {
        out.writeStartObject();
        text("ruleId", result.getRuleId());
        number("ruleIndex", result.getRuleIndex());
        text("level", result.getLevel().value());
        object("message", result.getMessage(), this::message);
        list("locations", result.getLocations(), this::location);
        list("relatedLocations", result.getRelatedLocations(), this::location);
        list("codeFlows", result.getCodeFlows(), this::codeFlow);
        object("partialFingerprints", result.getPartialFingerprints(), f -> strings(f.getAdditionalProperties()));
        list("fixes", result.getFixes(), this::fix);
        if (result.getSuppressions() != null) {
            listEvenEmpty("suppressions", result.getSuppressions(), this::suppression);
        }
        text(
                "baselineState",
                result.getBaselineState() == null
                        ? null
                        : result.getBaselineState().value());
        object("properties", result.getProperties(), this::properties);
        out.writeEndObject();
    }

    private void driver(ToolComponent driver) throws IOException {
        text("name", driver.getName());
        text("semanticVersion", driver.getSemanticVersion());
        text("informationUri", driver.getInformationUri());
        listEvenEmpty("rules", driver.getRules(), this::descriptor);
        list("notifications", driver.getNotifications(), this::descriptor);
    }

    private void descriptor(ReportingDescriptor descriptor) throws IOException {
        text("id", descriptor.getId());
        text("name", descriptor.getName());
        object("shortDescription", descriptor.getShortDescription(), this::multiformat);
        object("fullDescription", descriptor.getFullDescription(), this::multiformat);
        object("help", descriptor.getHelp(), this::multiformat);
        text("helpUri", descriptor.getHelpUri());
        object("defaultConfiguration", descriptor.getDefaultConfiguration(), configuration -> {
            if (!configuration.getEnabled()) {
                out.writeBooleanField("enabled", false);
            }
            text("level", configuration.getLevel().value());
        });
        object("properties", descriptor.getProperties(), this::properties);
    }

    private void invocation(Invocation invocation) throws IOException {
        out.writeBooleanField("executionSuccessful", invocation.getExecutionSuccessful());
        number("exitCode", invocation.getExitCode());
        list("toolExecutionNotifications", invocation.getToolExecutionNotifications(), this::notification);
    }

    private void notification(Notification notification) throws IOException {
        object("descriptor", notification.getDescriptor(), descriptor -> text("id", descriptor.getId()));
        text("level", notification.getLevel().value());
        object("message", notification.getMessage(), this::message);
        list("locations", notification.getLocations(), this::location);
    }

    private void version(VersionControlDetails details) throws IOException {
        text("repositoryUri", details.getRepositoryUri());
        text("revisionId", details.getRevisionId());
        text("branch", details.getBranch());
        object("mappedTo", details.getMappedTo(), this::artifact);
    }

    private void location(Location location) throws IOException {
        number("id", location.getId());
        object("physicalLocation", location.getPhysicalLocation(), physical -> {
            object("artifactLocation", physical.getArtifactLocation(), this::artifact);
            object("region", physical.getRegion(), this::region);
        });
        object("message", location.getMessage(), this::message);
    }

    private void artifact(ArtifactLocation artifact) throws IOException {
        text("uri", artifact.getUri());
        text("uriBaseId", artifact.getUriBaseId());
        object("description", artifact.getDescription(), this::message);
    }

    private void region(Region region) throws IOException {
        number("startLine", region.getStartLine());
        number("startColumn", region.getStartColumn());
        number("endLine", region.getEndLine());
        number("endColumn", region.getEndColumn());
        object("snippet", region.getSnippet(), snippet -> text("text", snippet.getText()));
    }

    private void codeFlow(CodeFlow flow) throws IOException {
        list(
                "threadFlows",
                flow.getThreadFlows(),
                thread -> list(
                        "locations",
                        thread.getLocations(),
                        step -> object("location", step.getLocation(), this::location)));
    }

    private void fix(Fix fix) throws IOException {
        object("description", fix.getDescription(), this::message);
        list("artifactChanges", fix.getArtifactChanges(), this::change);
    }

    private void change(ArtifactChange change) throws IOException {
        object("artifactLocation", change.getArtifactLocation(), this::artifact);
        list("replacements", change.getReplacements(), this::replacement);
    }

    private void replacement(Replacement replacement) throws IOException {
        object("deletedRegion", replacement.getDeletedRegion(), this::region);
        object("insertedContent", replacement.getInsertedContent(), content -> text("text", content.getText()));
    }

    private void suppression(Suppression suppression) throws IOException {
        text("kind", suppression.getKind().value());
        text("justification", suppression.getJustification());
        object("location", suppression.getLocation(), this::location);
    }

    private void multiformat(MultiformatMessageString message) throws IOException {
        text("text", message.getText());
        text("markdown", message.getMarkdown());
    }

    private void message(Message message) throws IOException {
        text("text", message.getText());
    }

    private void properties(PropertyBag bag) throws IOException {
        strings("tags", bag.getTags());
        strings(bag.getAdditionalProperties());
    }

    private void map(Map<String, ArtifactLocation> bases) throws IOException {
        for (Map.Entry<String, ArtifactLocation> base : new TreeMap<>(bases).entrySet()) {
            object(base.getKey(), base.getValue(), this::artifact);
        }
    }
}
