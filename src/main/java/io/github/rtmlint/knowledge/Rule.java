package io.github.rtmlint.knowledge;

import java.util.List;

/**
 * A rule's identity and texts.
 *
 * @param id such as {@code rtm-start-call}
 * @param kind what it speaks of
 * @param level its default level
 * @param name in PascalCase, for SARIF
 * @param title one sentence
 * @param description why it matters, a paragraph
 * @param help what to do, Markdown
 * @param message what a finding says; {@code {…}} is filled in
 * @param precision {@code very-high}, {@code high}, {@code medium} or {@code low}
 * @param tags for SARIF
 * @param example the case below {@code testdata/<id>/} that its page shows
 */
public record Rule(
        String id,
        Kind kind,
        Level level,
        String name,
        String title,
        String description,
        String help,
        String message,
        String precision,
        List<String> tags,
        String example) {

    /** What a rule speaks of. */
    public enum Kind {
        CALL,
        URL,
        CONFIG,
        ARGUMENT,
        RESPONSE,
        LIBRARY,
        TOKEN,
        MENTION
    }

    /** How serious a finding is; {@code OFF} is never reported. */
    public enum Level {
        OFF,
        NOTE,
        WARNING,
        ERROR
    }
}
