package io.github.rtmlint.config;

import io.github.rtmlint.text.Source;

/** Reads one format; tolerant: what it cannot understand costs only that, and is a problem of the document. */
@FunctionalInterface
interface Format {
    Document read(Source source);
}
