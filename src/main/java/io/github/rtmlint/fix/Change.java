package io.github.rtmlint.fix;

import io.github.rtmlint.text.Source;

/**
 * A file and what it becomes.
 *
 * @param source as it was read
 * @param after its whole text afterwards, without a byte order mark
 */
public record Change(Source source, String after) {
    public String path() {
        return source.path();
    }
}
