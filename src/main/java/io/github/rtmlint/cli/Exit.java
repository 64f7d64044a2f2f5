package io.github.rtmlint.cli;

/** Why the process ends; the number is the exit code. */
enum Exit {
    /** Nothing at or above the level that fails. */
    CLEAN,
    /** Findings at or above it. */
    FINDINGS,
    /** Wrong arguments, configuration or rule data. */
    USAGE,
    /** Something could not be read or written, or an internal error. */
    FAILED;

    int code() {
        return ordinal();
    }
}
