package io.github.rtmlint.config;

import io.github.rtmlint.text.Position;
import io.github.rtmlint.text.Problem;
import io.github.rtmlint.text.Source;

/** What a format's reader could not understand. */
final class Problems {
    private Problems() {}

    static Problem unparsed(Source source, int offset, String message) {
        Position position = source.position(Math.min(offset, source.text().length()));
        return new Problem(Problem.Kind.UNPARSED, source.path(), position.line(), position.column(), message);
    }
}
