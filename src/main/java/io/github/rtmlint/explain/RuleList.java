package io.github.rtmlint.explain;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.rtmlint.knowledge.Knowledge;
import io.github.rtmlint.knowledge.Migration;
import io.github.rtmlint.knowledge.Rule;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** All rules, in the formats of {@code rtmlint rules}. */
public final class RuleList {
    /** What the JSON's {@code version} says. */
    private static final int VERSION = 1;

    private RuleList() {}

    /** One line a rule: id, level, title. */
    public static String text(Knowledge knowledge) {
        int widest =
                knowledge.rules().mapToInt(rule -> rule.id().length()).max().orElse(0);
        StringBuilder text = new StringBuilder();
        for (Migration migration : knowledge.migrations()) {
            for (Rule rule : migration.rules()) {
                text.append(String.format(
                        Locale.ROOT, "%-" + widest + "s  %-7s  %s%n", rule.id(), level(migration, rule), rule.title()));
            }
        }
        return text.toString().replace("\r\n", "\n");
    }

    /** A table whose ids link to the pages below {@code pages}. */
    public static String markdown(Knowledge knowledge, String pages) {
        StringBuilder text = new StringBuilder("| rule | level | what |\n|---|---|---|\n");
        for (Migration migration : knowledge.migrations()) {
            for (Rule rule : migration.rules()) {
                text.append("| [`")
                        .append(rule.id())
                        .append("`](")
                        .append(pages)
                        .append(rule.id());
                text.append(".md) | ")
                        .append(level(migration, rule))
                        .append(" | ")
                        .append(rule.title());
                text.append(" |\n");
            }
        }
        return text.toString();
    }

    /** {@code {"version": 1, "rules": [{"id", "level", "migration", "title", …}]}}. */
    public static String json(Knowledge knowledge) {
        StringWriter text = new StringWriter();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
            json.writeStartObject();
            json.writeNumberField("version", VERSION);
            json.writeArrayFieldStart("rules");
            for (Migration migration : knowledge.migrations()) {
                for (Rule rule : migration.rules()) {
                    write(json, migration, rule);
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text + "\n";
    }

    private static void write(JsonGenerator json, Migration migration, Rule rule) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        json.writeStringField("level", level(migration, rule));
        json.writeStringField("migration", migration.from());
        json.writeStringField("name", rule.name());
        json.writeStringField("title", rule.title());
        json.writeStringField("description", rule.description());
        json.writeStringField("help", rule.help());
        json.writeStringField("precision", rule.precision());
        json.writeArrayFieldStart("tags");
        for (String tag : List.copyOf(rule.tags())) {
            json.writeString(tag);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String level(Migration migration, Rule rule) {
        Rule.Level level = migration.enabled() ? rule.level() : Rule.Level.OFF;
        return level.name().toLowerCase(Locale.ROOT);
    }
}
