package io.github.rtmlint.call;

import io.github.rtmlint.text.Source;

/** Reads one kind of file by itself. Stateless and safe for several threads. */
public interface Reader {
    /**
     * Whether this reader is meant for the file.
     *
     * @param path relative, with {@code /}
     */
    boolean reads(String path);

    /** Reads a source; what cannot be understood becomes a problem, never an exception. */
    Reading read(Source source);
}
