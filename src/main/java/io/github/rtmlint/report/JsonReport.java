package io.github.rtmlint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.rtmlint.call.Step;
import io.github.rtmlint.finding.Finding;
import io.github.rtmlint.finding.Fix;
import io.github.rtmlint.finding.Result;
import io.github.rtmlint.knowledge.Rule;
import io.github.rtmlint.text.Edit;
import io.github.rtmlint.text.Inert;
import io.github.rtmlint.text.Place;
import io.github.rtmlint.text.Problem;
import io.github.rtmlint.text.Secrets;
import java.io.IOException;
import java.io.Writer;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Everything that is known, for programs; {@code docs/report.schema.json} describes it. */
final class JsonReport implements Report {
    /** Raised when something is renamed, removed or means something else; additions do not raise it. */
    private static final int VERSION = 1;

    @Override
    public void write(Result result, Context context, Writer out) throws IOException {
        try (JsonGenerator json = Json.generator(out, true)) {
            new Body(json).report(result, context);
        }
        out.write('\n');
        out.flush();
    }

    /** Writes one report; fixes get a number each, as findings share them. */
    private static final class Body {
        private final JsonGenerator json;
        private final Map<Fix, Integer> numbers = new IdentityHashMap<>();
        private final Map<Integer, Fix> fixes = new LinkedHashMap<>();

        Body(JsonGenerator json) {
            this.json = json;
        }

        void report(Result result, Context context) throws IOException {
            json.writeStartObject();
            json.writeNumberField("version", VERSION);
            json.writeObjectFieldStart("tool");
            json.writeStringField("name", "rtmlint");
            json.writeStringField("version", context.version());
            json.writeEndObject();
            json.writeNumberField("exitCode", context.exitCode());
            summary(Tally.of(result));
            json.writeArrayFieldStart("findings");
            for (Finding finding : result.findings()) {
                if (context.lists(finding)) {
                    finding(finding);
                }
            }
            json.writeEndArray();
            json.writeArrayFieldStart("fixes");
            for (Map.Entry<Integer, Fix> fix : fixes.entrySet()) {
                fix(fix.getKey(), fix.getValue());
            }
            json.writeEndArray();
            json.writeArrayFieldStart("problems");
            for (Problem problem : result.problems()) {
                problem(problem);
            }
            json.writeEndArray();
            json.writeEndObject();
        }

        private void summary(Tally tally) throws IOException {
            json.writeObjectFieldStart("summary");
            json.writeNumberField("findings", tally.findings());
            json.writeNumberField("errors", tally.of(Rule.Level.ERROR));
            json.writeNumberField("warnings", tally.of(Rule.Level.WARNING));
            json.writeNumberField("notes", tally.of(Rule.Level.NOTE));
            json.writeNumberField("fixable", tally.fixable());
            json.writeNumberField("suppressed", tally.suppressed());
            json.writeNumberField("known", tally.known());
            json.writeNumberField("gone", tally.gone());
            json.writeObjectFieldStart("rules");
            for (Map.Entry<String, Integer> rule : tally.rules().entrySet()) {
                json.writeNumberField(rule.getKey(), rule.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        }

        private void finding(Finding finding) throws IOException {
            json.writeStartObject();
            json.writeStringField("rule", finding.rule().id());
            json.writeStringField("level", Words.level(finding.level()));
            json.writeStringField("confidence", lower(finding.confidence()));
            text("message", finding.message());
            text("subject", finding.subject());
            place(finding.place());
            steps("related", finding.related());
            steps("route", finding.route());
            if (finding.fix().isPresent()) {
                json.writeNumberField("fix", number(finding.fix().get()));
            }
            if (!finding.held().isEmpty()) {
                text("notFixed", finding.held());
            }
            if (finding.suppression().isPresent()) {
                json.writeObjectFieldStart("suppression");
                place(finding.suppression().get().place());
                text("reason", finding.suppression().get().reason());
                json.writeEndObject();
            }
            if (finding.state().isPresent()) {
                json.writeStringField("state", lower(finding.state().get()));
            }
            json.writeEndObject();
        }

        private int number(Fix fix) {
            return numbers.computeIfAbsent(fix, added -> {
                fixes.put(fixes.size() + 1, added);
                return fixes.size();
            });
        }

        private void fix(int number, Fix fix) throws IOException {
            json.writeStartObject();
            json.writeNumberField("id", number);
            json.writeStringField("safety", lower(fix.safety()));
            text("description", fix.description());
            json.writeBooleanField("redacted", !SarifFixes.shareable(fix));
            json.writeArrayFieldStart("edits");
            for (Edit edit : fix.edits()) {
                json.writeStartObject();
                place(edit.place());
                json.writeStringField("replacement", Secrets.redact(edit.replacement()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }

        private void steps(String name, List<Step> steps) throws IOException {
            json.writeArrayFieldStart(name);
            for (Step step : steps) {
                json.writeStartObject();
                json.writeStringField("role", lower(step.role()));
                place(step.place());
                text("note", step.note());
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void problem(Problem problem) throws IOException {
            json.writeStartObject();
            json.writeStringField("kind", lower(problem.kind()));
            text("path", problem.path());
            json.writeNumberField("line", problem.line());
            json.writeNumberField("column", problem.column());
            text("message", problem.message());
            json.writeEndObject();
        }

        private void place(Place place) throws IOException {
            text("path", place.path());
            json.writeNumberField("line", place.start().line());
            json.writeNumberField("column", place.start().column());
            json.writeNumberField("endLine", place.end().line());
            json.writeNumberField("endColumn", place.end().column());
        }

        private void text(String name, String text) throws IOException {
            json.writeStringField(name, Inert.text(text));
        }

        private static String lower(Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT);
        }
    }
}
