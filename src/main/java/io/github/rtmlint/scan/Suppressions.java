package io.github.rtmlint.scan;

import java.util.List;

/** Findings that comments and annotations in the sources take back. */
public final class Suppressions {
    /** What a file with a suppression holds. */
    static final List<String> WORDS = List.of("rtmlint:ignore", "\"rtmlint");

    private Suppressions() {}
}
