package io.github.rtmlint.cli;

import io.github.rtmlint.call.Confidence;
import io.github.rtmlint.knowledge.Rule;
import java.util.Locale;
import java.util.Optional;

/** Values of options, by the names that users give them. */
final class Choice {
    private Choice() {}

    /** From which level on findings fail a run. */
    enum FailOn {
        ERROR,
        WARNING,
        NOTE,
        NEVER;

        Optional<Rule.Level> level() {
            return this == NEVER ? Optional.empty() : Optional.of(Rule.Level.valueOf(name()));
        }

        static FailOn of(Rule.Level level) {
            return level == Rule.Level.OFF ? NEVER : valueOf(level.name());
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How sure findings must be. */
    enum MinConfidence {
        LOW,
        MEDIUM,
        HIGH;

        Confidence confidence() {
            return Confidence.valueOf(name());
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** When colours are shown. */
    enum Color {
        AUTO,
        ALWAYS,
        NEVER;

        boolean on(Terminal terminal) {
            String refused = System.getenv("NO_COLOR");
            boolean wanted = refused == null || refused.isEmpty();
            return this == ALWAYS || this == AUTO && wanted && terminal.outShown();
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How {@code rules} lists them. */
    enum ListFormat {
        TEXT,
        JSON,
        MARKDOWN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
