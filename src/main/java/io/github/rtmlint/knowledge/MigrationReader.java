package io.github.rtmlint.knowledge;

import io.github.rtmlint.knowledge.Migration.Argument;
import io.github.rtmlint.knowledge.Migration.ErrorCode;
import io.github.rtmlint.knowledge.Migration.Event;
import io.github.rtmlint.knowledge.Migration.Field;
import io.github.rtmlint.knowledge.Migration.Header;
import io.github.rtmlint.knowledge.Migration.Link;
import io.github.rtmlint.knowledge.Migration.Milestone;
import io.github.rtmlint.knowledge.Migration.Replacement;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code migration:} files. */
final class MigrationReader {
    private static final Keys MIGRATION = Keys.of("migration", "to", "title", "summary", "enabled", "hosts", "rules")
            .with("arguments", "fields", "errors", "events", "dates", "links");
    private static final Keys ARGUMENT = Keys.of("name", "kept", "type", "what").with("instead", "header", "scheme");
    private static final Keys FIELD = Keys.of("path", "kept", "what").with("open", "also", "instead", "advice");
    private static final Keys REPLACEMENT = Keys.of("method", "field").with("arguments", "scope", "tier", "paged");
    private static final Keys ERROR = Keys.of("code", "meaning", "action");
    private static final Keys EVENT = Keys.of("name", "asked", "what");
    private static final Keys MILESTONE = Keys.of("date", "what");
    private static final Keys LINK = Keys.of("title", "url");
    private static final Keys RULE = Keys.of(
                    "id", "kind", "level", "name", "title", "description", "help", "message", "precision")
            .with("tags", "example");

    private static final Set<String> PLACEHOLDERS = Set.of("spelled", "from", "to", "becomes", "name", "advice");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

    private MigrationReader() {}

    static Migration read(Datum datum) {
        Section section = datum.section(MIGRATION);
        return new Migration(
                section.text("migration"),
                section.text("to"),
                section.text("title"),
                section.text("summary").strip(),
                section.flag("enabled", true),
                section.texts("hosts"),
                section.list("arguments", MigrationReader::argument),
                section.list("fields", MigrationReader::field),
                section.list("errors", MigrationReader::error),
                section.list("events", MigrationReader::event),
                section.list("dates", MigrationReader::milestone),
                section.list("links", MigrationReader::link),
                section.list("rules", MigrationReader::rule));
    }

    private static Argument argument(Datum datum) {
        Section section = datum.section(ARGUMENT);
        boolean kept = section.flag("kept", false);
        if (!kept && section.text("instead", "").isBlank()) {
            throw datum.error("missing key \"instead\": an argument that is not kept needs advice");
        }
        return new Argument(
                section.text("name"),
                kept,
                section.text("type"),
                section.text("what"),
                section.text("instead", ""),
                section.optional("header").map(name -> new Header(name.text(), section.text("scheme", ""))));
    }

    private static Field field(Datum datum) {
        Section section = datum.section(FIELD);
        Field field = new Field(
                section.text("path"),
                section.flag("kept", false),
                section.flag("open", false),
                section.text("what"),
                section.texts("also"),
                section.optional("instead").map(MigrationReader::replacement),
                section.text("advice", ""));
        if (!field.kept() && field.instead().isEmpty() && field.advice().isBlank()) {
            throw datum.error("missing key \"instead\" or \"advice\": a field that is not kept needs one of them");
        }
        return field;
    }

    private static Replacement replacement(Datum datum) {
        Section section = datum.section(REPLACEMENT);
        return new Replacement(
                section.text("method"),
                section.text("arguments", ""),
                section.text("field"),
                section.text("scope", ""),
                section.number("tier", 0),
                section.flag("paged", false));
    }

    private static ErrorCode error(Datum datum) {
        Section section = datum.section(ERROR);
        return new ErrorCode(section.text("code"), section.text("meaning"), section.text("action"));
    }

    private static Event event(Datum datum) {
        Section section = datum.section(EVENT);
        return new Event(section.text("name"), section.text("asked"), section.text("what"));
    }

    private static Milestone milestone(Datum datum) {
        Section section = datum.section(MILESTONE);
        return new Milestone(section.text("date"), section.text("what"));
    }

    private static Link link(Datum datum) {
        Section section = datum.section(LINK);
        return new Link(section.text("title"), section.text("url"));
    }

    private static Rule rule(Datum datum) {
        Section section = datum.section(RULE);
        refuseUnknownPlaceholders(section.at("message"));
        return new Rule(
                section.text("id"),
                section.at("kind").word(Rule.Kind.class),
                section.at("level").word(Rule.Level.class),
                section.text("name"),
                section.text("title"),
                section.text("description").strip(),
                section.text("help").strip(),
                section.text("message"),
                section.text("precision"),
                section.texts("tags"),
                section.text("example", ""));
    }

    private static void refuseUnknownPlaceholders(Datum message) {
        Matcher matcher = PLACEHOLDER.matcher(message.text());
        while (matcher.find()) {
            if (!PLACEHOLDERS.contains(matcher.group(1))) {
                throw message.error("unexpected placeholder " + matcher.group() + ", expected one of "
                        + String.join(", ", PLACEHOLDERS.stream().sorted().toList()));
            }
        }
    }
}
